// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The engagement pyramid: levels one on the other, the share of each beside it. */
public final class StackedPyramid implements PyramidView {

	private final Wording wording = new Wording(StackedPyramid.class, "pyramid");

	@Override
	public String id() {
		return STANDARD;
	}

	@Override
	public Bilingual name() {
		return wording.text("view.pyramid");
	}

	@Override
	public PyramidLayout compose(PyramidRequest request) {
		PictureStyle style = request.style();
		return new PyramidComposer(style.metrics(), style.typography(), style.palette()).compose(request.view(), request.profile(),
				request.options(), request.marks());
	}
}
