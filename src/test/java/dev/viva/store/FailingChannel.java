package dev.viva.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file on a {@link FailingDisk}: every call that touches the disk asks it first. */
final class FailingChannel extends FileChannel {
  private final FileChannel file;
  private final FailingDisk disk;

  FailingChannel(FileChannel file, FailingDisk disk) {
    this.file = file;
    this.disk = disk;
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    disk.call("write");
    int room = disk.room(bytes.remaining());
    ByteBuffer some = bytes.slice().limit(room);
    int written = file.write(some, position);
    bytes.position(bytes.position() + written);
    return written;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    disk.call("force");
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    disk.call("truncate");
    file.truncate(size);
    return this;
  }

  @Override
  public long size() throws IOException {
    disk.call("size");
    return file.size();
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    disk.call("read");
    return file.read(bytes, position);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
    disk.call("close");
  }

  @Override
  public int read(ByteBuffer bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long read(ByteBuffer[] bytes, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int write(ByteBuffer bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long position() {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileChannel position(long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }
}
