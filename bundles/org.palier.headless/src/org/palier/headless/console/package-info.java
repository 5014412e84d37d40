// SPDX-License-Identifier: EPL-2.0
/**
 * Things that every command works with: the console and its messages, exit codes, failures in a sentence, tables for
 * persons and for scripts.
 */
package org.palier.headless.console;
