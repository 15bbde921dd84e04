import '../without-eval.ts';

/** What is set above holds for every schema only if they all are loaded after it. */
void import('./mount.tsx');
