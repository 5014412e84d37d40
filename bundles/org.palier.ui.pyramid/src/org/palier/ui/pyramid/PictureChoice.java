// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.pictures.PyramidView;
import org.palier.pictures.TokenDecoration;
import org.palier.ui.pyramid.scene.PyramidScene;

/**
 * The view and the marks in the editor of one theory of one study, remembered from one opening to the next. The choices have the names of
 * their contributions; a view or a decoration is made when it is chosen.
 */
public final class PictureChoice {

	private static final String VIEW = "view";
	private static final String MARKS = "marks";

	private final PyramidScene scene;
	private final Contributions contributions;
	private final IEclipsePreferences memory;

	PictureChoice(PyramidScene scene, Contributions contributions) {
		this.scene = scene;
		this.contributions = contributions;
		this.memory = (IEclipsePreferences) InstanceScope.INSTANCE.getNode("org.palier.ui.pyramid")
				.node(scene.session().study().getId() + "." + scene.theory().getId());
	}

	/** Shows what was shown last; what is no longer installed, or no longer works, is passed over. */
	void restore() {
		String usual = scene.pyramidView().id();
		String view = memory.get(VIEW, usual);
		if (!view.equals(usual)) {
			contributions.of(PartKind.VIEWS).find(view).or(() -> contributions.of(PartKind.VIEWS).find(now(VIEW, view)))
					.flatMap(PictureChoice::part).ifPresent(scene::show);
		}
		scene.mark(Arrays.stream(memory.get(MARKS, "").split(",")).filter(it -> !it.isEmpty()).flatMap(it -> contributions
				.of(PartKind.DECORATIONS).find(it)
				.or(() -> contributions.of(PartKind.DECORATIONS).find(now("decoration", it))).flatMap(PictureChoice::part).stream()).toList());
	}

	/** The present id of a remembered choice. */
	private String now(String kind, String id) {
		return contributions.renamed().current(kind, id);
	}

	private static <T> Optional<T> part(Contribution<T> contribution) {
		return contribution instanceof Usable<T> usable ? Optional.of(usable.part()) : Optional.empty();
	}

	/** The views to choose from, by ids and names; none is made for that. */
	public List<Usable<String>> views() {
		return offered(contributions.of(PartKind.VIEWS).declared());
	}

	/** The decorations to choose from, by ids and names; none is made for that. */
	public List<Usable<String>> decorations() {
		return offered(contributions.of(PartKind.DECORATIONS).declared());
	}

	private static List<Usable<String>> offered(List<Contribution<String>> declared) {
		List<Usable<String>> offered = new ArrayList<>();
		for (Contribution<String> it : declared) {
			if (it instanceof Usable<String> usable) {
				offered.add(usable);
			}
		}
		return offered;
	}

	/** True for the view that is shown. */
	public boolean isViewShown(String id) {
		return scene.pyramidView().id().equals(id);
	}

	/** True for marks that are shown. */
	public boolean isMarkShown(String id) {
		return scene.decorations().stream().anyMatch(it -> it.id().equals(id));
	}

	/** Where the view cannot be made, a sentence stands in place of the picture, and it is not offered again. */
	void showView(String id) {
		contributions.of(PartKind.VIEWS).find(id).map(it -> switch (it) {
		case Usable<PyramidView> works -> works.part();
		case Broken<PyramidView> broken -> new RefusedView(id, broken.reason());
		}).ifPresent(scene::show);
		remember();
	}

	/** Where the decoration cannot be made, a sentence stands below the picture, and it is not offered again. */
	void showMark(String id, boolean on) {
		List<TokenDecoration> marks = new ArrayList<>(scene.decorations());
		marks.removeIf(it -> it.id().equals(id));
		if (on) {
			contributions.of(PartKind.DECORATIONS).find(id).map(it -> switch (it) {
			case Usable<TokenDecoration> works -> works.part();
			case Broken<TokenDecoration> broken -> new RefusedDecoration(id, broken.reason());
			}).ifPresent(marks::add);
		}
		scene.mark(marks);
		remember();
	}

	private void remember() {
		memory.put(VIEW, scene.pyramidView().id());
		memory.put(MARKS, String.join(",", scene.decorations().stream().map(TokenDecoration::id).toList()));
		try {
			memory.flush();
		} catch (BackingStoreException failure) {
			ILog.of(PictureChoice.class).warn(memory.absolutePath(), failure);
		}
	}
}
