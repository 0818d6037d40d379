package groovy.lang;

/**
 * Stands where picocli looks for Groovy, once at every start. Were nothing found, Java would have opened
 * each jar of the class path to be sure of it, which takes longer than picocli's own work.
 */
public abstract class Closure {}
