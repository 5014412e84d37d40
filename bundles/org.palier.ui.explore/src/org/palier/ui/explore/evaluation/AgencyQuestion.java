// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.evaluation;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.numbers.maturity.Peers;
import org.palier.numbers.maturity.RefusedTargetException;
import org.palier.numbers.maturity.TargetProfile;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.numbers.view.TheoryView;

/**
 * The choices for the evaluation of an agency: its peers, and the target share of its communications on each level. There is no target
 * until somebody writes one; what cannot be one is said beside it. The last choices apply again next time, for any agency of the study,
 * because a target is set for all of them.
 */
final class AgencyQuestion {

	private static final String PEERS = "peers";
	private static final String TARGET = "target";

	private final IDialogSettings memory;
	private final Combo peers;
	private final Composite levels;
	private final Label told;
	private final Runnable asked;
	private final List<Text> shares = new ArrayList<>();
	private Optional<TheoryView> theory;
	private Optional<TargetProfile> target = Optional.empty();

	/** @param memory of what was asked last @param asked told when something else is asked */
	AgencyQuestion(Composite parent, Optional<TheoryView> theory, IDialogSettings memory, Runnable asked) {
		this.memory = memory;
		this.asked = asked;
		this.theory = theory;
		var head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 10).spacing(8, 6).numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		label(head, EvaluationMessages.peers);
		peers = new Combo(head, SWT.READ_ONLY);
		for (Peers it : Peers.values()) {
			peers.add(it.label().in(Locale.getDefault()));
		}
		peers.select(Arrays.stream(Peers.values()).filter(it -> it.name().equals(memory.get(PEERS))).findFirst().orElse(Peers.BOTH).ordinal());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(peers);
		peers.addListener(SWT.Selection, event -> {
			memory.put(PEERS, peers().name());
			asked.run();
		});
		label(head, EvaluationMessages.target);
		levels = new Composite(head, SWT.NONE);
		var layout = new RowLayout();
		layout.center = true;
		layout.spacing = 6;
		layout.marginLeft = 0;
		levels.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(levels);
		told = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(told);
		fields();
	}

	private static void label(Composite parent, String text) {
		var label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private void fields() {
		shares.clear();
		for (Control old : levels.getChildren()) {
			old.dispose();
		}
		theory.map(TheoryView::categories).orElse(List.of()).forEach(level -> {
			new Label(levels, SWT.NONE).setText(LegacyActionTools.escapeMnemonics(level.plainName().in(Locale.getDefault())));
			var share = new Text(levels, SWT.BORDER | SWT.RIGHT);
			share.setText(remembered(level.id()));
			share.setLayoutData(new RowData(48, SWT.DEFAULT));
			share.addListener(SWT.DefaultSelection, event -> apply());
			shares.add(share);
			new Label(levels, SWT.NONE).setText("%");
		});
		var apply = new Button(levels, SWT.PUSH);
		apply.setText(EvaluationMessages.compare);
		apply.addListener(SWT.Selection, event -> apply());
		say(theory.isEmpty() ? EvaluationMessages.noLevels : EvaluationMessages.noTarget);
		if (shares.stream().anyMatch(it -> !it.getText().isEmpty())) {
			take();
		}
		levels.getParent().getParent().layout(true, true);
	}

	/** The last accepted target of a level; empty for none. */
	private String remembered(String level) {
		return Arrays.stream(Objects.requireNonNullElse(memory.get(TARGET), "").split(",")).filter(it -> it.startsWith(level + "="))
				.map(it -> it.substring(level.length() + 1).replace('.', DecimalFormatSymbols.getInstance().getDecimalSeparator())).findFirst()
				.orElse("");
	}

	/** The study has another theory, or other levels: a target for the earlier levels says nothing of them. */
	void show(Optional<TheoryView> now) {
		if (!ids(now).equals(ids(theory))) {
			theory = now;
			target = Optional.empty();
			fields();
		}
	}

	private static List<String> ids(Optional<TheoryView> theory) {
		return theory.map(it -> it.categories().stream().map(CategoryView::id).toList()).orElse(List.of());
	}

	/** Asks with what was written for the target; nothing at all is none. */
	void apply() {
		if (take()) {
			asked.run();
		}
	}

	/** @return whether it can be one, or is none; else why not is said */
	private boolean take() {
		List<String> written = new ArrayList<>();
		boolean nothing = true;
		for (int i = 0; i < shares.size(); i++) {
			String share = shares.get(i).getText().replace("%", "").replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
			nothing &= share.isEmpty();
			written.add(theory.orElseThrow().categories().get(i).id() + "=" + (share.isEmpty() ? "0" : share));
		}
		try {
			target = nothing ? Optional.empty() : Optional.of(TargetProfile.of(String.join(",", written), theory.orElseThrow()));
			memory.put(TARGET, nothing ? "" : String.join(",", written));
			say(nothing ? EvaluationMessages.noTarget : "");
			return true;
		} catch (RefusedTargetException refused) {
			say(refused.reason().in(Locale.getDefault()));
			return false;
		}
	}

	private void say(String words) {
		told.setText(LegacyActionTools.escapeMnemonics(words));
		told.setVisible(!words.isEmpty());
		((GridData) told.getLayoutData()).exclude = words.isEmpty();
		told.getParent().getParent().layout(true, true);
	}

	/** With whom the agency is compared. */
	Peers peers() {
		return Peers.values()[peers.getSelectionIndex()];
	}

	/** The target; empty for none. */
	Optional<TargetProfile> target() {
		return target;
	}

	/** For tests. */
	Combo peersChoice() {
		return peers;
	}

	List<Text> shares() {
		return List.copyOf(shares);
	}

	String told() {
		return told.getText();
	}
}
