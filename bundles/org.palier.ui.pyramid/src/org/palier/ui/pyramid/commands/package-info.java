// SPDX-License-Identifier: EPL-2.0
/** Commands of the pyramid editor: recorded edits that the platform's history undoes. */
package org.palier.ui.pyramid.commands;
