// SPDX-License-Identifier: EPL-2.0
/**
 * The Problems view: open studies are checked in the background whenever they change, what the rules find
 * becomes markers, and a quick fix is one undoable step.
 */
package org.palier.ui.problems;
