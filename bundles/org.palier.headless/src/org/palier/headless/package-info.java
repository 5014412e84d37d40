// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: {@link org.palier.headless.PalierApplication} runs one subcommand without display and
 * answers with an exit code of {@link org.palier.headless.console.ExitCode}. The subcommands themselves lie in one package
 * each for what they are about: {@code imports}, {@code classify}, {@code scenario}, {@code runs} and so on; what all of
 * them work with lies in {@code console} and {@code study}.
 */
package org.palier.headless;
