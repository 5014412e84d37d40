// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.ShareBar;
import org.palier.pictures.PyramidLayout.Token;
import org.palier.ui.pictures.GlyphLettering;
import org.palier.ui.pyramid.parts.BandPart;
import org.palier.ui.pyramid.parts.PyramidPart;
import org.palier.ui.pyramid.parts.SharePart;
import org.palier.ui.pyramid.parts.TokenPart;
import org.palier.ui.pyramid.scene.PyramidScene;

/** A part for each record of the layout. */
final class PyramidPartFactory implements EditPartFactory {

	private final PyramidScene scene;
	private final GlyphLettering lettering;

	PyramidPartFactory(PyramidScene scene, GlyphLettering lettering) {
		this.scene = scene;
		this.lettering = lettering;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		return switch (model) {
		case PyramidScene whole -> new PyramidPart(whole, lettering);
		case Band band -> new BandPart(band, scene, lettering);
		case Token token -> new TokenPart(token, scene, lettering);
		case ShareBar share -> new SharePart(share, scene, lettering);
		default -> throw new IllegalArgumentException("No edit part for " + model);
		};
	}
}
