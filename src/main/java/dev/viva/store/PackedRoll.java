package dev.viva.store;

import dev.viva.deck.Later;
import dev.viva.deck.Question;
import dev.viva.deck.Roll;
import dev.viva.deck.Texts;
import dev.viva.deck.Traits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a deck as bytes. The head has their groups. First in the rest is a row of fixed
 * length for each question and then its name; after these come the texts, question by question.
 */
final class PackedRoll implements Roll {
  /** Where the texts of a question begin among all, how long they are, and their checksum. */
  private static final int TEXTS_BYTES = 3 * Integer.BYTES;

  /** The group, the id's digest, where the name is, and the texts' place. */
  private static final int ROW_BYTES = Integer.BYTES + Long.BYTES + Integer.BYTES + TEXTS_BYTES;

  private final String deck;
  private final List<Group> groups;
  private final @Nullable Question[] made;
  private final int rowsBytes;
  private final PackedReading.Rest rest;
  private final Later<Unpacker> rows;

  /** The roll that was packed into a head; the rest is read when a question is looked at. */
  PackedRoll(Unpacker head, String deck, PackedReading.Rest rest) {
    this.deck = deck;
    this.groups = groups(head);
    this.made = new Question[size(groups)];
    this.rowsBytes = head.small();
    int crc = (int) head.wide(Integer.BYTES);
    this.rest = rest;
    this.rows = Later.from(() -> new Unpacker(rest.part(0, rowsBytes, crc)));
  }

  private static int size(List<Group> groups) {
    int size = 0;
    for (Group group : groups) {
      size += group.size();
    }
    return size;
  }

  static void pack(Packer head, Roll roll, Packer rest) {
    packGroups(head, roll.groups());
    Packer rows = new Packer();
    Packer names = new Packer();
    Packer texts = new Packer();
    for (int place = 0; place < roll.size(); place++) {
      Question question = roll.question(place);
      byte[] body = QuestionCodec.packTexts(question);
      rows.wide(roll.group(place), Integer.BYTES)
          .wide(question.id().digest(), Long.BYTES)
          .wide(roll.size() * ROW_BYTES + names.length(), Integer.BYTES)
          .wide(texts.length(), Integer.BYTES)
          .wide(body.length, Integer.BYTES)
          .wide(Checksum.of(body), Integer.BYTES);
      QuestionCodec.packName(names, question);
      texts.bytes(body);
    }
    byte[] kept = rows.bytes(names.toBytes()).toBytes();
    head.number(kept.length).wide(Checksum.of(kept), Integer.BYTES);
    rest.bytes(kept).bytes(texts.toBytes());
  }

  private static void packGroups(Packer head, List<Group> groups) {
    List<Traits> traits = groups.stream().map(Group::traits).toList();
    List<String> topics = traits.stream().map(Traits::topic).distinct().toList();
    List<List<String>> tags = traits.stream().map(Traits::tags).distinct().toList();
    head.texts(topics)
        .list(tags, Packer::texts)
        .list(
            groups,
            (out, group) -> {
              QuestionCodec.packTraits(out, group.traits(), topics, tags);
              out.number(group.size());
            });
  }

  private static List<Group> groups(Unpacker head) {
    List<String> topics = head.texts();
    List<List<String>> tags = head.list(in -> List.copyOf(in.texts()));
    int count = head.small();
    List<Group> groups = new ArrayList<>(count);
    for (int number = 0; number < count; number++) {
      Traits traits = QuestionCodec.unpackTraits(head, topics, tags);
      groups.add(new Group(number, traits, head.small()));
    }
    return groups;
  }

  @Override
  public List<Group> groups() {
    return groups;
  }

  @Override
  public int size() {
    return made.length;
  }

  @Override
  public int group(int place) {
    return (int) row(place).wide(Integer.BYTES);
  }

  @Override
  public long digest(int place) {
    return rows.get().to(place * ROW_BYTES + Integer.BYTES).wide(Long.BYTES);
  }

  @Override
  public Question question(int place) {
    Question known = made[place];
    if (known == null) {
      known = make(place);
      made[place] = known;
    }
    return known;
  }

  private Question make(int place) {
    Unpacker row = row(place);
    Traits traits = groups.get((int) row.wide(Integer.BYTES)).traits();
    long digest = row.wide(Long.BYTES);
    Unpacker name = row.to((int) row.wide(Integer.BYTES));
    return QuestionCodec.unpackName(name, deck, digest, traits, Later.from(() -> texts(place)));
  }

  private Texts texts(int place) {
    Unpacker row = rows.get().to((place + 1) * ROW_BYTES - TEXTS_BYTES);
    long offset = rowsBytes + row.wide(Integer.BYTES);
    int length = (int) row.wide(Integer.BYTES);
    int crc = (int) row.wide(Integer.BYTES);
    return QuestionCodec.unpackTexts(new Unpacker(rest.part(offset, length, crc)));
  }

  private Unpacker row(int place) {
    return rows.get().to(place * ROW_BYTES);
  }
}
