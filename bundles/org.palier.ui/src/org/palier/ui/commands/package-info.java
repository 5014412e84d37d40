// SPDX-License-Identifier: EPL-2.0
/**
 * Has the commands of an analyst: one handler for each command that {@link org.palier.ui.opening.StudyCommands} names.
 */
package org.palier.ui.commands;
