// SPDX-License-Identifier: EPL-2.0
/** What a pyramid editor shows: the layout of one theory of an open study, what is chosen in it, and its sentences. */
package org.palier.ui.pyramid.scene;
