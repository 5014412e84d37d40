// SPDX-License-Identifier: EPL-2.0
/** Edit parts of the pyramid editor. Their models are records of the layout; a changed record makes a new part. */
package org.palier.ui.pyramid.parts;
