// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.palier.ground.text.Bilingual;
import org.palier.model.Usage;
import org.palier.ui.pyramid.scene.PyramidMessages;
import org.palier.ui.pyramid.scene.PyramidScene;
import org.palier.ui.pyramid.scene.UsageChoice;

/** The tools, and the codebook: a usage dragged from it is placed where it is dropped. */
final class PyramidPalette {

	private record Entry(String id, String name, String definition) {
	}

	private record Choosing(UsageChoice choice) implements CreationFactory {

		@Override
		public Object getNewObject() {
			return choice;
		}

		@Override
		public Object getObjectType() {
			return UsageChoice.class;
		}
	}

	private final PyramidScene scene;
	private final PaletteRoot root = new PaletteRoot();
	private final PaletteDrawer usages = new PaletteDrawer(PyramidMessages.paletteUsages);
	private List<Entry> shown = List.of();

	PyramidPalette(PyramidScene scene) {
		this.scene = scene;
		var tools = new PaletteGroup(PyramidMessages.paletteTools);
		var selection = new SelectionToolEntry(PyramidMessages.toolSelect);
		tools.add(selection);
		tools.add(new MarqueeToolEntry(PyramidMessages.toolMarquee));
		root.add(tools);
		root.add(usages);
		root.setDefaultEntry(selection);
		refresh();
	}

	PaletteRoot root() {
		return root;
	}

	/** The kind of object that a template of this palette makes. */
	CreationFactory factory(Object template) {
		return template instanceof UsageChoice choice ? new Choosing(choice) : null;
	}

	/** Takes in a changed codebook. */
	void refresh() {
		List<Entry> wanted = new ArrayList<>();
		for (Usage usage : scene.session().study().getUsages()) {
			wanted.add(new Entry(usage.getId(), Bilingual.of(usage.getName()).in(scene.locale()),
					Bilingual.of(usage.getDefinition()).in(scene.locale())));
		}
		if (wanted.equals(shown)) {
			return;
		}
		shown = wanted;
		List<?> children = usages.getChildren();
		List<?> old = new ArrayList<>(children);
		old.forEach(it -> usages.remove((PaletteEntry) it));
		ImageDescriptor icon = ImageDescriptor.createFromURL(PyramidPalette.class.getResource("/icons/usage.png"));
		for (Entry entry : shown) {
			var choice = new UsageChoice(entry.id());
			usages.add(new CombinedTemplateCreationEntry(entry.name(), entry.definition(), choice, new Choosing(choice), icon, icon));
		}
	}
}
