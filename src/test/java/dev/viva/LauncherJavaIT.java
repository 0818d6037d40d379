package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Java {@code scripts/viva} takes, and what it says when none will do. */
class LauncherJavaIT {

  private static final String CURE =
      "install one (Debian: apt install openjdk-17-jdk) or set VIVA_JAVA_HOME to its folder.\n";

  @TempDir private Path folder;
  private FakeCheckout checkout;
  private Map<String, String> environment;

  @BeforeEach
  void layOut() throws IOException {
    checkout = FakeCheckout.built(folder);
    environment = checkout.environment();
    for (String name : new String[] {"viva", "home", "path"}) {
      checkout.java(name, "17.0.15", "#!/bin/sh\necho " + name + "\n");
    }
    environment.put("VIVA_JAVA_HOME", folder.resolve("viva").toString());
    environment.put("JAVA_HOME", folder.resolve("home").toString());
    Files.createSymbolicLink(folder.resolve("alternative"), folder.resolve("path/bin/java"));
    Files.createSymbolicLink(folder.resolve("tools/java"), folder.resolve("alternative"));
  }

  @Test
  void theOneNamedForVivaComesFirst() throws Exception {
    assertEquals(new Launch(0, "viva\n", ""), checkout.run(environment));
  }

  @Test
  void theUsualVariableComesSecond() throws Exception {
    environment.remove("VIVA_JAVA_HOME");

    assertEquals(new Launch(0, "home\n", ""), checkout.run(environment));
  }

  @Test
  void theOneOnThePathComesLast() throws Exception {
    environment.remove("VIVA_JAVA_HOME");
    environment.put("JAVA_HOME", "");

    assertEquals(new Launch(0, "path\n", ""), checkout.run(environment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "9", "11.0.20", "16.0.2"})
  void anOldOneInTheUsualVariableIsPassedOver(String version) throws Exception {
    environment.remove("VIVA_JAVA_HOME");
    checkout.java("home", version, "#!/bin/sh\necho old\n");

    assertEquals(new Launch(0, "path\n", ""), checkout.run(environment));
  }

  @Test
  void anOldOneNamedForVivaIsToldRatherThanPassedOver() throws Exception {
    Path old = checkout.java("viva", "11.0.20", "#!/bin/sh\necho old\n");

    String told = "viva: VIVA_JAVA_HOME is not a Java 17 or newer (found Java 11.0.20 in " + old;
    assertEquals(new Launch(3, "", told + "): " + CURE), checkout.run(environment));
  }

  @Test
  void allThatWereTooOldOrNotThereAreNamed() throws Exception {
    environment.remove("VIVA_JAVA_HOME");
    environment.put("JAVA_HOME", "/no/java");
    Path old = checkout.java("path", "11.0.20", "#!/bin/sh\necho old\n");

    String told = "viva: needs Java 17 or newer (found no Java in /no/java, Java 11.0.20 in " + old;
    assertEquals(new Launch(3, "", told + "): " + CURE), checkout.run(environment));
  }

  @Test
  void withoutAnyTheCureIsTold() throws Exception {
    environment.remove("VIVA_JAVA_HOME");
    environment.remove("JAVA_HOME");
    checkout.without("java");

    assertEquals(
        new Launch(3, "", "viva: needs Java 17 or newer (found none): " + CURE),
        checkout.run(environment));
  }

  @Test
  void oneThatComesWithoutAReleaseFileIsAsked() throws Exception {
    environment.remove("VIVA_JAVA_HOME");
    environment.remove("JAVA_HOME");
    Path real = checkout.java("real", "", "#!/bin/sh\necho real\n");
    checkout.without("java");
    checkout.tool(
        "java",
        """
        #!/bin/sh
        [ "$*" = '-XshowSettings:properties -version' ] || exit 1
        echo '    java.home = %s' >&2
        echo '    java.version = 21.0.4' >&2
        """
            .formatted(real));

    assertEquals(new Launch(0, "real\n", ""), checkout.run(environment));
  }
}
