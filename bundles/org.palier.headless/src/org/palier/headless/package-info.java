// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: {@link org.palier.headless.PalierApplication} runs one subcommand without display and
 * answers with an exit code of {@link org.palier.headless.ExitCode}.
 */
package org.palier.headless;
