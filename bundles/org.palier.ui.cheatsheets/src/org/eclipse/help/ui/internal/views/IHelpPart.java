// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

/** Stands for the help system’s type of that name, as {@link HelpTray} does. */
public interface IHelpPart {
}
