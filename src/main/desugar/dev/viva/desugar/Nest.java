package dev.viva.desugar;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The classes that share what is private in them (JVM specification, 4.7.29). */
final class Nest {
  private Nest() {}

  /** The host of a nest with more members. */
  static byte[] joined(byte[] host, Set<String> more) {
    ClassWriter out = new ClassWriter(0);
    Set<String> members = new TreeSet<>(more);
    new ClassReader(host)
        .accept(
            new ClassVisitor(Opcodes.ASM9, out) {
              @Override
              public void visitNestMember(String member) {
                members.add(member);
              }

              @Override
              public void visitEnd() {
                members.forEach(super::visitNestMember);
                super.visitEnd();
              }
            },
            0);
    return out.toByteArray();
  }
}
