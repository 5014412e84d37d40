// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.pictures.PyramidView;
import org.palier.pictures.TokenDecoration;
import org.palier.reports.choices.ReportPictures;

/** How the pictures of a report look: the view that lays them out, and marks by their tokens. */
final class ReportPictureChoice {

	private static final int FEW = 3;

	private final Contributions contributions;
	private final List<Contribution<String>> views;
	private final Combo view;
	private final CheckList<String> marks;

	/** Fills two rows of three columns. */
	ReportPictureChoice(Composite body, Contributions contributions) {
		this.contributions = contributions;
		this.views = contributions.of(PartKind.VIEWS).declared().stream().filter(Contribution.Usable.class::isInstance).toList();
		new Label(body, SWT.NONE).setText(ReportMessages.reportView);
		view = new Combo(body, SWT.READ_ONLY);
		view.setItems(views.stream().map(Contribution::name).toArray(String[]::new));
		view.select(0);
		GridDataFactory.fillDefaults().span(2, 1).hint(260, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(view);
		marks = new CheckList<>(body, ReportMessages.reportMarks, FEW, () -> { });
		contributions.of(PartKind.DECORATIONS).declared().stream().filter(Contribution.Usable.class::isInstance)
				.forEach(it -> marks.add(it.plugin().id(), it.name(), false));
	}

	/** What was chosen, made only now. @param fault told why one of it cannot be made; then there are none */
	Optional<ReportPictures> chosen(Consumer<String> fault) {
		Contribution<PyramidView> laid = contributions.of(PartKind.VIEWS).find(views.get(view.getSelectionIndex()).plugin().id()).orElseThrow();
		List<Contribution<TokenDecoration>> marking = marks.ticked().stream()
				.map(it -> contributions.of(PartKind.DECORATIONS).find(it).orElseThrow()).toList();
		for (Contribution<?> it : Stream.concat(Stream.of(laid), marking.stream()).toList()) {
			if (it instanceof Contribution.Broken<?> broken) {
				fault.accept(broken.reason().in(Locale.getDefault()));
				return Optional.empty();
			}
		}
		return Optional.of(new ReportPictures(Contributions.usable(List.of(laid)).getFirst(), Contributions.usable(marking)));
	}
}
