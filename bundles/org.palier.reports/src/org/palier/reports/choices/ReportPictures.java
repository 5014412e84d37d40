// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.choices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.pictures.GuardedDecoration;
import org.palier.pictures.GuardedView;
import org.palier.pictures.PyramidView;
import org.palier.pictures.StackedPyramid;
import org.palier.pictures.TokenDecoration;

/**
 * The view and the decorations for the pictures of theories.
 *
 * @param view        lays them out
 * @param decorations put marks on their tokens, in order
 */
public record ReportPictures(PyramidView view, List<TokenDecoration> decorations) {

	/** Pyramids without marks. */
	public static final ReportPictures STANDARD = new ReportPictures(new StackedPyramid(), List.of());

	/** Copies its list. */
	public ReportPictures {
		decorations = List.copyOf(decorations);
	}

	/** Why sentences stand in place of pictures and marks, once a report was made with them. */
	public List<Bilingual> failures() {
		List<Bilingual> reasons = new ArrayList<>();
		if (view instanceof GuardedView guarded) {
			reasons.add(guarded.reason());
		}
		for (TokenDecoration it : decorations) {
			if (it instanceof GuardedDecoration guarded) {
				reasons.add(guarded.reason());
			}
		}
		return reasons.stream().filter(it -> !it.isEmpty()).toList();
	}

	/** Pictures as a manifest names them; what is not standard alone, so that older manifests stay true. */
	void writeTo(Map<String, String> parameters) {
		if (!view.id().equals(PyramidView.STANDARD)) {
			parameters.put("view", view.id());
		}
		if (!decorations.isEmpty()) {
			parameters.put("marks", decorations.stream().map(TokenDecoration::id).collect(Collectors.joining(",")));
		}
	}

	/**
	 * The pictures that a manifest names.
	 *
	 * @throws UnknownPictureException when a view or a decoration that it names is not installed
	 */
	public static ReportPictures of(Map<String, String> parameters, Collection<PyramidView> views,
			Collection<TokenDecoration> decorations) throws UnknownPictureException {
		String marks = parameters.getOrDefault("marks", "");
		return of(parameters.getOrDefault("view", PyramidView.STANDARD), marks.isEmpty() ? List.of() : List.of(marks.split(",")), views,
				decorations);
	}

	/**
	 * The pictures of these ids.
	 *
	 * @throws UnknownPictureException when one is not installed
	 */
	public static ReportPictures of(String view, List<String> marks, Collection<PyramidView> views,
			Collection<TokenDecoration> decorations) throws UnknownPictureException {
		PyramidView found = views.stream().filter(it -> it.id().equals(view)).findFirst()
				.orElseThrow(() -> new UnknownPictureException(view, views.stream().map(PyramidView::id).toList()));
		List<TokenDecoration> chosen = new ArrayList<>();
		for (String id : marks) {
			chosen.add(decorations.stream().filter(it -> it.id().equals(id)).findFirst()
					.orElseThrow(() -> new UnknownPictureException(id, decorations.stream().map(TokenDecoration::id).toList())));
		}
		return new ReportPictures(found, chosen);
	}
}
