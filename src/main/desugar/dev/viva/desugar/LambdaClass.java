package dev.viva.desugar;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class that takes the place of a lambda or method reference: what {@link
 * java.lang.invoke.LambdaMetafactory} would make of it at run time, by the rules told there.
 */
final class LambdaClass {
  /** The name of the method that makes an instance out of what is captured. */
  static final String MAKE = "make";

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type CHARACTER = Type.getType(Character.class);

  private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
  private final Type self;
  private final Type[] captured;
  private final String factory;

  /**
   * A class about to be written.
   *
   * @param nestHost the class whose private methods it may call
   * @param factory the types of what is captured, and the interface
   */
  LambdaClass(String name, String nestHost, String factory) {
    this.self = Type.getObjectType(name);
    this.captured = Type.getArgumentTypes(factory);
    this.factory = factory;
    String[] interfaces = {Type.getReturnType(factory).getInternalName()};
    int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    out.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), interfaces);
    out.visitNestHost(nestHost);
  }

  /**
   * The whole class.
   *
   * @param method of the interface, as it was compiled
   * @param called what it calls
   * @param here the type that the interface's method has here
   */
  byte[] bytes(Method method, Handle called, Type here) {
    for (int i = 0; i < captured.length; i++) {
      out.visitField(ACC_PRIVATE | ACC_FINAL, field(i), captured[i].getDescriptor(), null, null);
    }
    writeConstructor();
    writeCall(method, called, here);
    return out.toByteArray();
  }

  private static String field(int captured) {
    return "captured" + captured;
  }

  private void writeConstructor() {
    Method constructor = new Method("<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
    GeneratorAdapter code = method(ACC_PRIVATE, constructor);
    code.loadThis();
    code.invokeConstructor(OBJECT, Method.getMethod("void <init>()"));
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.loadArg(i);
      code.putField(self, field(i), captured[i]);
    }
    end(code);
    GeneratorAdapter make = method(ACC_STATIC, new Method(MAKE, factory));
    make.newInstance(self);
    make.dup();
    make.loadArgs();
    make.invokeConstructor(self, constructor);
    end(make);
  }

  /** Calls the method with what is captured, of the types that it takes, and what is given. */
  private void writeCall(Method method, Handle called, Type here) {
    GeneratorAdapter code = method(ACC_PUBLIC, method);
    Type owner = Type.getObjectType(called.getOwner());
    boolean isNew = called.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (isNew) {
      code.newInstance(owner);
      code.dup();
    }
    List<Type> wanted = wanted(called);
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(self, field(i), captured[i]);
    }
    Type[] given = method.getArgumentTypes();
    for (int i = 0; i < given.length; i++) {
      code.loadArg(i);
      convert(code, given[i], here.getArgumentTypes()[i]);
      convert(code, here.getArgumentTypes()[i], wanted.get(captured.length + i));
    }
    code.visitMethodInsn(
        opcode(called),
        called.getOwner(),
        called.getName(),
        called.getDesc(),
        called.isInterface());
    Type result = isNew ? owner : Type.getReturnType(called.getDesc());
    if (method.getReturnType().equals(Type.VOID_TYPE)) {
      drop(code, result);
    } else {
      convert(code, result, method.getReturnType());
    }
    end(code);
  }

  /** The types of what is given to a method: first the object that it is called on, if any. */
  private static List<Type> wanted(Handle called) {
    List<Type> types = new ArrayList<>();
    if (called.getTag() == Opcodes.H_INVOKEVIRTUAL
        || called.getTag() == Opcodes.H_INVOKEINTERFACE) {
      types.add(Type.getObjectType(called.getOwner()));
    }
    types.addAll(List.of(Type.getArgumentTypes(called.getDesc())));
    return types;
  }

  private static int opcode(Handle called) {
    return switch (called.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> throw new IllegalArgumentException("no lambda is known that calls " + called);
    };
  }

  /** As an assignment would: boxed, unboxed, widened or cast. */
  private static void convert(GeneratorAdapter code, Type from, Type to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      code.cast(from, to);
    } else if (isPrimitive(from)) {
      code.valueOf(from);
    } else if (isPrimitive(to)) {
      // A boxed number tells itself as any type of number, a character only as itself.
      Type own = from.equals(CHARACTER) ? Type.CHAR_TYPE : to;
      code.unbox(own);
      code.cast(own, to);
    } else if (!from.equals(to)) {
      code.checkCast(to);
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static void drop(GeneratorAdapter code, Type type) {
    if (type.getSize() == 2) {
      code.pop2();
    } else if (type.getSize() == 1) {
      code.pop();
    }
  }

  private GeneratorAdapter method(int access, Method method) {
    return new GeneratorAdapter(access, method, null, null, out);
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.endMethod();
  }
}
