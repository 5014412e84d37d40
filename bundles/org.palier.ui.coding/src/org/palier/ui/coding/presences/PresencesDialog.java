// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.presences;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.resolved.PresenceDecisions;
import org.palier.coding.resolved.PresenceDecisions.CellDecision;
import org.palier.coding.resolved.TwiceCodedPresence;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Typography;
import org.palier.model.CoderKind;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.SeenUsages;
import org.palier.ui.coding.sets.Fields;
import org.palier.ui.coding.sets.FieldsDialog;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/**
 * Presences on which coders differ, one after the other: what each saw, what it shows by decision, why, and who says so. Each decision is
 * one step of undo.
 */
final class PresencesDialog extends FieldsDialog {

	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final StudySession session;
	private final List<Usage> usages;
	private final List<TwiceCodedPresence> presences;
	private Combo which;
	private Label words;
	private Fields.Boxes<Usage> shows;
	private Text reason;
	private Combo by;

	/** @param session a study in which coders differ, see {@link #differing} */
	PresencesDialog(Shell parent, StudySession session) {
		super(parent, PresenceMessages.title, PresenceMessages.decide);
		this.session = session;
		usages = List.copyOf(session.study().getUsages());
		presences = differing(session.study());
	}

	/** Where coders differ, decided or not: what is open first. */
	static List<TwiceCodedPresence> differing(Study study) {
		Map<Boolean, List<TwiceCodedPresence>> all = TwiceCodedPresence.of(study).stream()
				.filter(it -> it.differs() || it.presence().getDecision() != null)
				.collect(Collectors.partitioningBy(TwiceCodedPresence::isOpen));
		return Stream.of(true, false).flatMap(it -> all.get(it).stream()).toList();
	}

	@Override
	protected String message() {
		var typography = new Typography(Locale.getDefault());
		return NLS.bind(PresenceMessages.left, typography.count(presences.size()),
				typography.count(presences.stream().filter(TwiceCodedPresence::isOpen).count()));
	}

	@Override
	protected String leave() {
		return IDialogConstants.CLOSE_LABEL;
	}

	@Override
	protected void fill(Fields rows) {
		rows.name(PresenceMessages.presence);
		which = new Combo(rows.body(), SWT.READ_ONLY);
		which.addListener(SWT.Selection, event -> show());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(which);
		words = rows.note("");
		Map<Usage, String> names = new LinkedHashMap<>();
		usages.forEach(it -> names.put(it, labels.text(it)));
		shows = rows.boxes(PresenceMessages.usages, names, it -> false);
		reason = rows.text(PresenceMessages.reason, "", "");
		rows.name(PresenceMessages.by);
		by = new Combo(rows.body(), SWT.DROP_DOWN);
		by.addListener(SWT.Modify, event -> changed());
		GridDataFactory.swtDefaults().hint(280, SWT.DEFAULT).applyTo(by);
		list(0);
	}

	private void list(int at) {
		which.setItems(presences.stream().map(this::name).toArray(String[]::new));
		which.select(at);
		show();
	}

	private String name(TwiceCodedPresence it) {
		return NLS.bind(it.presence().getDecision() == null ? PresenceMessages.open : PresenceMessages.decided,
				labels.text(it.agency()) + " · " + labels.text(it.presence().getPlatform()));
	}

	private TwiceCodedPresence shown() {
		return presences.get(which.getSelectionIndex());
	}

	private void show() {
		TwiceCodedPresence now = shown();
		words.setText(now.words().stream().map(it -> NLS.bind(PresenceMessages.saw, labels.text(it.getCoder()), saw(it)))
				.collect(Collectors.joining("\n"))
				.replace("&", "&&"));
		Set<Usage> seen = SeenUsages.of(now.presence()).seen();
		List<Usage> differing = now.differing(usages);
		shows.buttons().forEach((usage, box) -> {
			box.setSelection(seen.contains(usage));
			box.setText(LegacyActionTools.escapeMnemonics((differing.contains(usage) ? "≠ " : "") + labels.text(usage)));
		});
		reason.setText(now.presence().getDecision() == null ? "" : String.valueOf(now.presence().getDecision().getReason()));
		by.setItems(together(now));
		session.study().getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN && !now.coders().contains(it)).map(labels::text)
				.forEach(by::add);
		by.select(0);
		words.getParent().layout(true, true);
		changed();
	}

	private String saw(PresenceCoding coding) {
		return coding.getUsages().isEmpty() ? PresenceMessages.sawNothing
				: coding.getUsages().stream().map(labels::text).collect(Collectors.joining(", "));
	}

	private String together(TwiceCodedPresence presence) {
		return NLS.bind(PresenceMessages.together, presence.coders().stream().map(labels::text).collect(Collectors.joining(" + ")));
	}

	private List<PersonCoder> deciders() {
		if (by.getText().equals(together(shown()))) {
			return shown().coders().stream().map(it -> new PersonCoder(it.getId(), labels.text(it))).toList();
		}
		return by.getText().isBlank() ? List.of() : List.of(ChosenCoder.named(session.study(), by.getText().strip()));
	}

	@Override
	protected String wrong() {
		List<PersonCoder> persons = deciders();
		if (persons.isEmpty()) {
			return PresenceMessages.nobody;
		}
		if (PresenceDecisions.isOneSide(shown(), persons.stream().map(PersonCoder::id).toList())) {
			return NLS.bind(PresenceMessages.oneSide, by.getText().strip());
		}
		return reason.getText().isBlank() ? "" : null;
	}

	/** Decides, and shows the next that is open; what is decided stays in the list. */
	@Override
	protected void okPressed() {
		TwiceCodedPresence now = shown();
		var taken = new CellDecision(now.agency().getId(), now.presence().getPlatform().getId(), shows.ticked().stream().map(Usage::getId)
				.toList(),
				reason.getText().strip(), deciders());
		session.execute(new PresenceDecisions(session.study()).edit(List.of(taken), LocalDate.now(ZoneOffset.UTC)));
		int open = presences.stream().filter(TwiceCodedPresence::isOpen).findFirst().map(presences::indexOf).orElse(which.getSelectionIndex());
		setMessage(message());
		list(open);
		which.setFocus();
	}
}
