// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.scene;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.palier.ground.table.Unit;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Platform;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.ModelMatrix;
import org.palier.pictures.Palette;
import org.palier.pictures.PictureStyle;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidOptions;
import org.palier.pictures.PyramidRequest;
import org.palier.pictures.PyramidView;
import org.palier.pictures.SentencePicture;
import org.palier.pictures.StackedPyramid;
import org.palier.pictures.TokenDecoration;
import org.palier.pictures.TokenMarks;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.study.StudySession;

/**
 * One theory of an open study as a picture: composes its layout anew after each change, and finds the model
 * objects that the ids of the layout stand for. User-interface thread only.
 */
public final class PyramidScene {

	private final StudySession session;
	private final StudyFilters filters;
	private final String theoryId;
	private final Locale locale;
	private final FontMetrics metrics = FontMetrics.openSans();
	private PyramidView view;
	private List<TokenDecoration> decorations = List.of();
	private Palette palette = Palette.LIGHT;
	private PyramidLayout layout;
	private PyramidProfile profile;
	private Unit wanted;
	private boolean byPosts;

	/**
	 * @param session  the study
	 * @param theoryId which theory
	 * @param locale   language of what the picture says
	 * @throws IllegalArgumentException when the study has no such theory
	 */
	public PyramidScene(StudySession session, String theoryId, Locale locale) {
		this.session = Objects.requireNonNull(session);
		this.filters = StudyFilters.of(session);
		this.theoryId = Objects.requireNonNull(theoryId);
		this.locale = Objects.requireNonNull(locale);
		if (!exists()) {
			throw new IllegalArgumentException(theoryId);
		}
		// Categories that are no levels do not stand on each other.
		view = theoryView().ordered() ? new StackedPyramid() : new ModelMatrix();
		recompose(palette);
	}

	/** False once the study has lost the theory. */
	public boolean exists() {
		return session.study().getTheories().stream().anyMatch(it -> theoryId.equals(it.getId()));
	}

	/** Takes in what changed. The theory must exist. */
	public void recompose(Palette colours) {
		palette = colours;
		StudyView view = filters.view();
		PyramidProfile presences = PyramidProfile.of(view, theoryView());
		byPosts = !view.posts().isEmpty() && (wanted == Unit.POST || wanted == null && presences.coded() == 0);
		profile = byPosts ? PyramidProfile.ofPosts(view, theoryView()) : presences;
		layout = compose(colours, PyramidOptions.EDITOR);
	}

	/**
	 * Counts usages of posts, or usages observed at presences. Until somebody chooses, posts are counted where a
	 * study has posts and no presence was coded: else its pyramid would be empty.
	 */
	public void countPosts(boolean posts) {
		wanted = posts ? Unit.POST : Unit.PRESENCE_USAGE;
		recompose(palette);
	}

	/** Lays out otherwise from now on. */
	public void show(PyramidView other) {
		view = Objects.requireNonNull(other);
		recompose(palette);
	}

	/** Marks tokens otherwise from now on. @param marks in order; none for no marks */
	public void mark(List<TokenDecoration> marks) {
		decorations = List.copyOf(marks);
		recompose(palette);
	}

	/** The view that lays the picture out. */
	public PyramidView pyramidView() {
		return view;
	}

	/** The decorations that mark the tokens, in order. */
	public List<TokenDecoration> decorations() {
		return decorations;
	}

	/** True when the picture counts posts. */
	public boolean countsPosts() {
		return byPosts;
	}

	/** True when there are posts to count. */
	public boolean hasPosts() {
		return !filters.view().posts().isEmpty();
	}

	/** The picture in other colours or for another purpose, e.g. for paper. */
	public PyramidLayout compose(Palette colours, PyramidOptions options) {
		var style = new PictureStyle(metrics, new Typography(locale), colours);
		if (profile.theory().categories().isEmpty()) {
			return SentencePicture.of(Bilingual.same(PyramidMessages.noLevels), style);
		}
		if (filters.view().agencies().isEmpty() && !filters.current().isEmpty()) {
			return SentencePicture.of(Bilingual.same(PyramidMessages.nothingLeft), style);
		}
		return view.compose(new PyramidRequest(filters.view(), profile, options, style,
				TokenMarks.of(filters.view(), profile, decorations)));
	}

	private TheoryView theoryView() {
		return filters.view().theories().stream().filter(it -> it.id().equals(theoryId)).findFirst().orElseThrow();
	}

	/** The layout that the editor shows. */
	public PyramidLayout layout() {
		return layout;
	}

	/** The request from which the layout was composed. */
	public PyramidProfile profile() {
		return profile;
	}

	/** The study at the time of the layout. */
	public StudyView view() {
		return filters.view();
	}

	/** Its colours. */
	public Palette palette() {
		return palette;
	}

	/** Language of what the picture says. */
	public Locale locale() {
		return locale;
	}

	/** Which part of the study is seen. */
	public StudyFilters filters() {
		return filters;
	}

	/** The study. */
	public StudySession session() {
		return session;
	}

	/** The theory. */
	public Theory theory() {
		return find(session.study().getTheories(), theoryId).orElseThrow();
	}

	/** The usage of an id in the layout; empty for "+n others". */
	public Optional<Usage> usage(String id) {
		return find(session.study().getUsages(), id);
	}

	/** The platform of an id in the layout; empty for none or several. */
	public Optional<Platform> platform(String id) {
		return find(session.study().getPlatforms(), id);
	}

	/** The level of an id in the layout; empty for the tray. */
	public Optional<Category> level(String id) {
		return find(theory().getCategories(), id);
	}

	private static <T extends Identified> Optional<T> find(List<T> all, String id) {
		return all.stream().filter(it -> id.equals(it.getId())).findFirst();
	}
}
