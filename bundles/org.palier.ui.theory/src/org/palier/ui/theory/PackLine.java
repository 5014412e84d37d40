// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.palier.codebook.theory.AddPackRun;
import org.palier.codebook.theory.PackVersions;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.model.PackReference;
import org.palier.model.TheoryPack;
import org.palier.study.runs.PluginVersion;
import org.palier.ui.study.StudySession;

/** Which pack the study took, whether another version is installed, and what can be done about it. */
final class PackLine {

	private static final String COMPARE = "compare";

	private final StudySession session;
	private final IWorkbenchPartSite site;
	private final PackVersions versions;
	private final Link link;
	private final Button add;

	PackLine(Composite parent, StudySession session, IWorkbenchPartSite site) {
		this.session = session;
		this.site = site;
		this.versions = site.getService(Contributions.class).packVersions();
		link = new Link(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> taken().ifPresent(it -> {
			if (event.text.equals(COMPARE)) {
				compare(it);
			} else {
				update(it);
			}
		}));
		add = new Button(parent, SWT.PUSH);
		add.setText(TheoryMessages.addPack);
		add.setToolTipText(TheoryMessages.addPackMessage);
		add.addListener(SWT.Selection, event -> add());
		refresh();
	}

	/** Packs at hand that the study has not taken, by their last versions that anybody gets. */
	List<TheoryPack> further() {
		Set<String> had = session.study().getPacks().stream().map(PackReference::getPack).collect(Collectors.toSet());
		return Stream.concat(versions.newest().stream(), versions.further().stream()).filter(it -> !had.contains(it.getId())).toList();
	}

	private void add() {
		var dialog = new AddPackDialog(site.getShell(), further());
		if (dialog.open() == Window.OK) {
			add(dialog.chosen());
		}
	}

	/** As one step of undo. */
	void add(TheoryPack pack) {
		PluginVersion plugin = Contributions.plugin(site.getService(Contributions.class).of(PartKind.PACKS).read(), pack.getId());
		new PostRecoding(session, site).run(new AddPackRun(pack, plugin),
				new Bilingual(TheoryMessages.addPackTitle, TheoryMessages.addPackTitle));
	}

	/** The first pack of which a version is installed. */
	private Optional<PackReference> taken() {
		return session.study().getPacks().stream().filter(it -> !versions.versions(it.getPack()).isEmpty()).findFirst();
	}

	private void compare(PackReference taken) {
		new CompareDialog(site.getShell(), session, versions.versions(taken.getPack())).open();
	}

	private void update(PackReference taken) {
		TheoryPack base = versions.find(taken.getPack(), taken.getVersion()).orElse(null);
		List<TheoryPack> targets = versions.versions(taken.getPack()).reversed().stream().filter(it -> it != base).toList();
		var dialog = new UpdateDialog(site.getShell(), session, base, targets);
		if (dialog.open() == Window.OK) {
			PluginVersion target = Contributions.plugin(site.getService(Contributions.class).of(PartKind.PACKS).read(), taken.getPack());
			new PostRecoding(session, site).run(dialog.migration(), dialog.preview(), target,
					new Bilingual(TheoryMessages.updateTitle, TheoryMessages.updateTitle));
		}
	}

	void refresh() {
		link.setText(taken().map(this::words).orElse(TheoryMessages.packNone));
		add.setEnabled(!further().isEmpty());
		link.requestLayout();
	}

	private String words(PackReference taken) {
		String name = taken.getPack() + " " + taken.getVersion();
		String newest = versions.newest(taken.getPack()).map(TheoryPack::getVersion).orElse("");
		boolean newer = PackVersions.compare(newest, taken.getVersion()) > 0;
		return newer ? NLS.bind(TheoryMessages.packNewer, name, newest) : NLS.bind(TheoryMessages.packNewest, name);
	}
}
