package dev.viva.desugar;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The {@code equals}, {@code hashCode} or {@code toString} of a record: what {@link
 * java.lang.runtime.ObjectMethods} would make of it at run time, by the rules told there.
 */
final class RecordMethod {
  private static final Type CLASS = Type.getType(Class.class);
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type OBJECTS = Type.getType(Objects.class);
  private static final Type STRING = Type.getType(String.class);
  private static final Type TEXT = Type.getType(StringBuilder.class);
  private static final Map<Type, Type> WRAPPERS =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  private final Type self;
  private final GeneratorAdapter code;

  /**
   * A method about to be written.
   *
   * @param to the record
   * @param descriptor of a static method whose first argument is the record
   */
  RecordMethod(ClassVisitor to, String record, String name, String descriptor) {
    self = Type.getObjectType(record);
    int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
    code = new GeneratorAdapter(access, new Method(name, descriptor), null, null, to);
  }

  /**
   * Writes it.
   *
   * @param which of the three it is
   * @param more the record, the names of its components, and their fields
   */
  void write(String which, Object... more) {
    List<Handle> fields = Arrays.stream(more, 2, more.length).map(Handle.class::cast).toList();
    switch (which) {
      case "equals" -> writeEquals(fields);
      case "hashCode" -> writeHashCode(fields);
      case "toString" -> writeToString(fields);
      default -> throw new IllegalArgumentException("no record has a method " + which);
    }
    code.returnValue();
    code.endMethod();
  }

  private void writeEquals(List<Handle> fields) {
    Label different = code.newLabel();
    code.loadArg(1);
    code.instanceOf(self);
    code.ifZCmp(GeneratorAdapter.EQ, different);
    for (Handle field : fields) {
      load(0, field);
      load(1, field);
      Type type = type(field);
      if (WRAPPERS.containsKey(type)) {
        code.invokeStatic(WRAPPERS.get(type), method("compare", Type.INT_TYPE, type, type));
        code.ifZCmp(GeneratorAdapter.NE, different);
      } else {
        code.invokeStatic(OBJECTS, method("equals", Type.BOOLEAN_TYPE, OBJECT, OBJECT));
        code.ifZCmp(GeneratorAdapter.EQ, different);
      }
    }
    code.push(true);
    code.returnValue();
    code.mark(different);
    Object[] arguments = {self.getInternalName(), OBJECT.getInternalName()};
    code.visitFrame(Opcodes.F_NEW, arguments.length, arguments, 0, new Object[0]);
    code.push(false);
  }

  private void writeHashCode(List<Handle> fields) {
    code.push(0);
    for (Handle field : fields) {
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      load(0, field);
      Type type = type(field);
      code.invokeStatic(
          WRAPPERS.getOrDefault(type, OBJECTS),
          method("hashCode", Type.INT_TYPE, WRAPPERS.containsKey(type) ? type : OBJECT));
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
  }

  private void writeToString(List<Handle> fields) {
    code.newInstance(TEXT);
    code.dup();
    code.invokeConstructor(TEXT, method("<init>", Type.VOID_TYPE));
    code.push(self);
    code.invokeVirtual(CLASS, method("getSimpleName", STRING));
    code.invokeVirtual(TEXT, method("append", TEXT, STRING));
    append("[");
    String between = "";
    for (Handle field : fields) {
      append(between + field.getName() + "=");
      load(0, field);
      code.valueOf(type(field));
      code.invokeVirtual(TEXT, method("append", TEXT, OBJECT));
      between = ", ";
    }
    append("]");
    code.invokeVirtual(TEXT, method("toString", STRING));
  }

  private void append(String text) {
    code.push(text);
    code.invokeVirtual(TEXT, method("append", TEXT, STRING));
  }

  /** The component of the record that is the argument with this number. */
  private void load(int argument, Handle field) {
    code.loadArg(argument);
    code.checkCast(self);
    code.getField(self, field.getName(), type(field));
  }

  private static Type type(Handle field) {
    return Type.getType(field.getDesc());
  }

  private static Method method(String name, Type result, Type... arguments) {
    return new Method(name, result, arguments);
  }
}
