// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: {@link org.palier.headless.PalierApplication} runs one subcommand without display and answers with
 * an exit code of {@link org.palier.headless.console.ExitCode}. The subcommands have one package for each subject:
 * {@code imports}, {@code classify}, {@code scenario}, {@code runs} and so on. The parts that all of them work with are
 * in {@code console} and {@code study}.
 */
package org.palier.headless;
