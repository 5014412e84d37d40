// SPDX-License-Identifier: EPL-2.0
/** The content of a pyramid editor: the layout of one theory of an open study, the selection in it, and its sentences. */
package org.palier.ui.pyramid.scene;
