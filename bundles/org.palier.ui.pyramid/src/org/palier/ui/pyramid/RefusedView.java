// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.palier.ground.text.Bilingual;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidRequest;
import org.palier.pictures.PyramidView;
import org.palier.pictures.SentencePicture;

/**
 * In place of a view that could not be made.
 *
 * @param reason one sentence for a person
 */
record RefusedView(String id, Bilingual reason) implements PyramidView {

	@Override
	public Bilingual name() {
		return reason;
	}

	@Override
	public PyramidLayout compose(PyramidRequest request) {
		return SentencePicture.of(reason, request.style());
	}
}
