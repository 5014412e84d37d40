// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.palier.core.layout.PyramidLayout;
import org.palier.core.layout.PyramidRequest;
import org.palier.core.layout.PyramidView;
import org.palier.core.layout.SentencePicture;
import org.palier.core.text.Bilingual;

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
