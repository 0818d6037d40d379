package dev.viva.deck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How LaTeX's signs are written in Unicode. */
final class Mathematics {
  /** The commands without arguments that answers use, without their backslash. */
  static final Map<String, String> COMMANDS =
      pairs(
          """
          alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ kappa κ \
          lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ phi φ varphi φ chi χ psi ψ omega ω \
          Gamma Γ Delta Δ Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω \
          sum ∑ prod ∏ int ∫ partial ∂ nabla ∇ infty ∞ cdot · times × pm ± leq ≤ le ≤ geq ≥ ge ≥ \
          neq ≠ ne ≠ approx ≈ sim ~ propto ∝ in ∈ notin ∉ subset ⊂ cup ∪ cap ∩ forall ∀ exists ∃ \
          to → rightarrow → leftarrow ← Rightarrow ⇒ mid | ldots … cdots … dots … quad \u2003 \
          log log ln ln exp exp max max min min\
          """);

  /** Signs over a letter, as combining characters. */
  static final Map<String, String> ACCENTS =
      Map.of("hat", "\u0302", "bar", "\u0304", "tilde", "\u0303");

  static final Map<Integer, String> SUBSCRIPTS =
      signs("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");

  static final Map<Integer, String> SUPERSCRIPTS =
      signs("0123456789+-=()inTx", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿᵀˣ");

  private Mathematics() {}

  private static Map<String, String> pairs(String words) {
    String[] word = words.split(" ", -1);
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < word.length; i += 2) {
      pairs.put(word[i], word[i + 1]);
    }
    return pairs;
  }

  private static Map<Integer, String> signs(String plain, String small) {
    return IntStream.range(0, plain.length())
        .boxed()
        .collect(Collectors.toMap(i -> (int) plain.charAt(i), i -> small.substring(i, i + 1)));
  }
}
