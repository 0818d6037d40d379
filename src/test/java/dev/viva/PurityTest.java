package dev.viva;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the packages that say so to being functions of what they are given. */
class PurityTest {

  /** Same in, same out: these know neither the machine nor the hour nor chance. */
  private static final Set<String> PURE =
      Set.of("text", "deck", "journal", "session", "view", "paper");

  @Test
  void pureCodeKnowsNeitherTheMachineNorTheHourNorChance() {
    noClasses()
        .that()
        .resideInAnyPackage(ArchitectureTest.ours(PURE))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .accessTargetWhere(readsTheClock())
        .orShould()
        .accessTargetWhere(drawsLots())
        .allowEmptyShould(true)
        .check(ArchitectureTest.CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return describe(
        "reads the clock",
        access ->
            owner(access).startsWith("java.time.")
                && access.getName().matches("now|(system|tick).*"));
  }

  private static DescribedPredicate<JavaAccess<?>> drawsLots() {
    return describe(
        "draws lots",
        access -> {
          String target = owner(access) + "." + access.getName();
          return target.matches("java\\.util\\..*Random.*\\.(<init>|current|of|getDefault)")
              || target.matches("java\\.security\\.SecureRandom\\..*")
              || target.matches("java\\.(lang\\.(Strict)?Math\\.random|util\\.UUID\\.randomUUID)")
              || (target.equals("java.util.Collections.shuffle") && bringsItsOwnChance(access));
        });
  }

  /**
   * {@code shuffle(list)} brings its own randomness, {@code shuffle(list, random)} is handed it.
   */
  private static boolean bringsItsOwnChance(JavaAccess<?> access) {
    return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
        && target.getRawParameterTypes().size() == 1;
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getName();
  }
}
