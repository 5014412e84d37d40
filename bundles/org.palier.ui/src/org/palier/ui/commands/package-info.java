// SPDX-License-Identifier: EPL-2.0
/** What an analyst can ask for: one handler for each command that {@link org.palier.ui.opening.StudyCommands} names. */
package org.palier.ui.commands;
