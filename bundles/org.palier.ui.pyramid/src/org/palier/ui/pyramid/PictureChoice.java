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
import org.palier.core.layout.PyramidView;
import org.palier.core.layout.TokenDecoration;
import org.palier.extensions.Contributions;

/**
 * Which view and which marks the editor of one theory of one study shows, remembered from one opening to the next. Views
 * and decorations are made when somebody is offered them, or was shown them before.
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

	/** Shows what was shown last; what is no longer installed is passed over. */
	void restore() {
		String view = memory.get(VIEW, PyramidView.STANDARD);
		if (!view.equals(PyramidView.STANDARD)) {
			views().stream().filter(it -> it.id().equals(view)).findFirst().ifPresent(scene::show);
		}
		List<String> marks = Arrays.stream(memory.get(MARKS, "").split(",")).filter(it -> !it.isEmpty()).toList();
		if (!marks.isEmpty()) {
			scene.mark(decorations().stream().filter(it -> marks.contains(it.id())).toList());
		}
	}

	/** Views that work. */
	public List<PyramidView> views() {
		return Contributions.usable(contributions.views());
	}

	/** Decorations that work. */
	public List<TokenDecoration> decorations() {
		return Contributions.usable(contributions.decorations());
	}

	/** True for the view that is shown. */
	public boolean isShown(PyramidView view) {
		return scene.pyramidView().id().equals(view.id());
	}

	/** True for marks that are shown. */
	public boolean isShown(TokenDecoration decoration) {
		return scene.decorations().stream().anyMatch(it -> it.id().equals(decoration.id()));
	}

	void show(PyramidView view) {
		scene.show(view);
		remember();
	}

	void show(TokenDecoration decoration, boolean on) {
		List<TokenDecoration> marks = new ArrayList<>(scene.decorations());
		Optional<TokenDecoration> same = marks.stream().filter(it -> it.id().equals(decoration.id())).findFirst();
		same.ifPresent(marks::remove);
		if (on) {
			marks.add(decoration);
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
