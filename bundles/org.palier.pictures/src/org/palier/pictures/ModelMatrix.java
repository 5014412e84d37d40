// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.CrossedPosts;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Levels by PR models: each level a row, each model of the study's other theory a column, so that is seen whether
 * interaction is also two-way. The tint of a cell is its share of what is placed. A token is moved from row to row; the
 * column follows from the other theory.
 */
public final class ModelMatrix implements PyramidView {

	private final Wording wording = new Wording(ModelMatrix.class, "pyramid");

	@Override
	public String id() {
		return "matrix";
	}

	@Override
	public Bilingual name() {
		return wording.text("view.matrix");
	}

	@Override
	public PyramidLayout compose(PyramidRequest request) {
		Optional<TheoryView> models = columns(request);
		if (models.isEmpty()) {
			return SentencePicture.of(wording.text("matrix.no_models", request.profile().theory().name()), request.style());
		}
		return new MatrixComposer(request, models.get(), tokens(request, models.get())).compose();
	}

	/** The theory of the other kind: PR models beside levels, levels beside PR models. */
	private static Optional<TheoryView> columns(PyramidRequest request) {
		TheoryView rows = request.profile().theory();
		return request.view().theories().stream().filter(it -> it.ordered() != rows.ordered() && !it.categories().isEmpty()).findFirst();
	}

	/** The tokens by column; those that the other theory does not place under {@link TheoryView#UNPLACED}. */
	private static Map<Integer, List<PyramidProfile.Token>> tokens(PyramidRequest request, TheoryView models) {
		Map<Integer, List<PyramidProfile.Token>> columns = new LinkedHashMap<>();
		for (int model = TheoryView.UNPLACED; model < models.categories().size(); model++) {
			columns.put(model, new ArrayList<>());
		}
		StudyView view = request.view();
		if (request.countsPosts()) {
			// A post may be coded with a model of its own, whatever its usage.
			CrossedPosts crossed = view.posts().crossed(request.profile().theory(), models);
			columns.forEach((model, tokens) -> tokens.addAll(PyramidProfile.ofPosts(view, crossed, model).tokens()));
		} else {
			request.profile().tokens().forEach(it -> columns.get(models.categoryOf(it.usage(), it.platform())).add(it));
		}
		return columns;
	}
}
