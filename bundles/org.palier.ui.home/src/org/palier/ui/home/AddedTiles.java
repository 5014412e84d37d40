// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.home.Mark;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.labels.Inks;
import org.palier.ui.pages.asked.Answered;
import org.palier.ui.pages.asked.Asking;
import org.palier.ui.pages.asked.LeadOpener;
import org.palier.ui.pages.asked.StudyLooking;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.Selection;
import org.palier.workbench.api.TileContent;

/**
 * The tiles that plug-ins add to home. Each is asked by itself, and drawn when it has answered; what it said before stays until then.
 * User-interface thread only.
 */
final class AddedTiles {

	private final StudyFilters filters;
	private final Locale locale = Locale.getDefault();
	private final Runnable fit;
	private final List<Added> all = new ArrayList<>();

	/** @param fit gives the page the room that it needs now */
	AddedTiles(StudyFilters filters, Contributions contributions, Display display, Runnable fit) {
		this.filters = filters;
		this.fit = fit;
		contributions.of(PartKind.TILES).declared().forEach(it -> all.add(new Added(it, contributions, display)));
	}

	/** Draws them at the end of other tiles, and asks them. */
	void show(Composite grid) {
		if (!all.isEmpty()) {
			all.forEach(it -> it.drawIn(grid));
			Looking looking = StudyLooking.at(filters, Selection.NONE);
			all.forEach(it -> it.asking.start(looking));
		}
	}

	/** One tile with its last answer. */
	private final class Added implements Answered<TileContent> {

		private final Contribution<String> declared;
		private final Asking<TileContent> asking;
		private Optional<TileContent> content = Optional.empty();
		private Optional<Bilingual> reason = Optional.empty();
		private Looking asked;
		private Composite place;

		Added(Contribution<String> declared, Contributions contributions, Display display) {
			this.declared = declared;
			this.asking = new Asking<>(PartKind.TILES, declared.plugin().id(), contributions, display, this);
		}

		void drawIn(Composite grid) {
			place = new Composite(grid, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(place);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(place);
			draw();
		}

		private void draw() {
			for (Control old : place.getChildren()) {
				old.dispose();
			}
			String key = "tile." + declared.plugin().id();
			if (content.isPresent()) {
				draw(content.get(), key);
			} else {
				HomeWidgets.text(place, declared.name());
				HomeWidgets.text(place, reason.map(it -> it.in(locale)).orElse(HomeMessages.tileReading));
				reason.ifPresent(it -> {
					Inks.WARNING.on(place.getChildren()[1]);
					HomeWidgets.link(place, HomeMessages.tileAgain, key, asking::again);
				});
			}
		}

		private void draw(TileContent tile, String key) {
			tile.lead().ifPresentOrElse(
					lead -> HomeWidgets.link(place, tile.question().in(locale), key, () -> new LeadOpener(filters.session()).open(lead, asked.view())),
					() -> HomeWidgets.text(place, tile.question().in(locale)));
			HomeWidgets.heading(tile.answer().in(locale), JFaceResources.getHeaderFont(), place);
			HomeWidgets.text(place, tile.detail().in(locale));
			if (!tile.bars().isEmpty()) {
				new HomeBars(place, tile.bars().stream().map(it -> new Mark(it.name(), it.written(), it.share(), "")).toList(), locale);
			}
			HomeWidgets.text(place, tile.covered().in(locale));
		}

		@Override
		public boolean isGone() {
			// A page that is drawn anew has another place.
			return !filters.session().isOpen();
		}

		@Override
		public void show(TileContent tile, Looking looking) {
			answered(Optional.of(tile), Optional.empty(), looking);
		}

		@Override
		public void failed(Bilingual why) {
			answered(Optional.empty(), Optional.of(why), asked);
		}

		private void answered(Optional<TileContent> tile, Optional<Bilingual> why, Looking looking) {
			asked = looking;
			boolean same = tile.equals(content) && why.equals(reason);
			content = tile;
			reason = why;
			if (!same && !place.isDisposed()) {
				draw();
				fit.run();
			}
		}
	}
}
