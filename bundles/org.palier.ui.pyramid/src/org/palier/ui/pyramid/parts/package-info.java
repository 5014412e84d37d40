// SPDX-License-Identifier: EPL-2.0
/**
 * Edit parts of the pyramid editor, and the policies that they install: each translates one kind of request into a
 * command or its feedback. Models of the parts are records of the layout; a changed record makes a new part.
 */
package org.palier.ui.pyramid.parts;
