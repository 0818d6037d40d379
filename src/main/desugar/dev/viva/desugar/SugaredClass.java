package dev.viva.desugar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.Method;

/** A class file as javac makes it, and the plain ones that take its place. */
final class SugaredClass extends ClassVisitor {
  /** What the names of the classes have in them that take the place of lambdas. */
  static final String LAMBDA = "$$Lambda";

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory.metafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods.bootstrap";

  private final ClassWriter out;
  private final String name;
  private final Map<String, byte[]> lambdas = new TreeMap<>();
  private final List<String> nestMembers = new ArrayList<>();
  private String nestHost;
  private boolean isSugared;

  /**
   * Reads a class file.
   *
   * @param bytes all of it
   */
  SugaredClass(byte[] bytes) {
    super(Opcodes.ASM9);
    ClassReader in = new ClassReader(bytes);
    out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    cv = out;
    name = in.getClassName();
    nestHost = name;
    in.accept(this, ClassReader.EXPAND_FRAMES);
  }

  /** Whether there was anything in it to be turned. */
  boolean isSugared() {
    return isSugared;
  }

  /** Its name, with slashes between the packages. */
  String name() {
    return name;
  }

  /** The class whose nest it is in; itself if it is in no other's. */
  String nestHost() {
    return nestHost;
  }

  /** The other classes of its nest, if it is their host. */
  List<String> nestMembers() {
    return nestMembers;
  }

  /** The class itself, turned. */
  byte[] plain() {
    return out.toByteArray();
  }

  /** A class for each of its lambdas, by name. They are of its nest. */
  Map<String, byte[]> lambdas() {
    return lambdas;
  }

  @Override
  public void visitNestHost(String host) {
    nestHost = host;
    super.visitNestHost(host);
  }

  @Override
  public void visitNestMember(String member) {
    nestMembers.add(member);
    super.visitNestMember(member);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(
        Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
      @Override
      public void visitInvokeDynamicInsn(String call, String type, Handle boot, Object... more) {
        switch (boot.getOwner() + "." + boot.getName()) {
          case LAMBDAS ->
              super.visitMethodInsn(
                  Opcodes.INVOKESTATIC, addLambda(call, type, more), LambdaClass.MAKE, type, false);
          case RECORDS ->
              super.visitMethodInsn(
                  Opcodes.INVOKESTATIC, name, addRecordMethod(call, type, more), type, false);
          default -> super.visitInvokeDynamicInsn(call, type, boot, more);
        }
      }
    };
  }

  private String addLambda(String call, String type, Object... more) {
    isSugared = true;
    String lambda = name + LAMBDA + lambdas.size();
    Method method = new Method(call, ((Type) more[0]).getDescriptor());
    LambdaClass plain = new LambdaClass(lambda, nestHost, type);
    lambdas.put(lambda, plain.bytes(method, (Handle) more[1], (Type) more[2]));
    return lambda;
  }

  private String addRecordMethod(String call, String type, Object... more) {
    isSugared = true;
    String method = call + "$record";
    new RecordMethod(cv, name, method, type).write(call, more);
    return method;
  }
}
