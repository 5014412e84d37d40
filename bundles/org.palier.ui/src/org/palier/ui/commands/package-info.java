// SPDX-License-Identifier: EPL-2.0
/** What an analyst can ask for: {@link org.palier.ui.commands.StudyCommands} names the commands. */
package org.palier.ui.commands;
