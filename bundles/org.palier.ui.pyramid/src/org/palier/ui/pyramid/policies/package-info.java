// SPDX-License-Identifier: EPL-2.0
/** Policies of the pyramid editor: each translates one kind of request into a command or its feedback. */
package org.palier.ui.pyramid.policies;
