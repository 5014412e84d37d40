// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.PalierPackage;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.CensusCells;
import org.palier.numbers.view.WordsOnPresence;
import org.palier.study.edit.Root;
import org.palier.study.history.PersonsWord;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.StatusLabels;
import org.palier.ui.study.ChosenCoder;

/** An agency on every platform of the study: one row a platform, also where nobody checked. */
public final class PresencesSection extends TableSection<Platform> {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;

	private final PresenceLabels labels = new PresenceLabels(ModelLabels.ofWorkbench());

	@Override
	void createColumns() {
		column("platform", 110, labels::platform);
		TableViewerColumn status = column("status", 110, it -> StatusLabels.of(status(it)));
		String[] statuses = PresenceStatus.VALUES.stream().map(StatusLabels::of).toArray(String[]::new);
		chosen(status, new ComboBoxCellEditor(viewer().getTable(), statuses, SWT.READ_ONLY), it -> status(it).getValue(),
				(platform, chosen) -> write("status", platform,
						presence -> word().status(presence, PresenceStatus.get((Integer) chosen))));
		said("checkedOn", 95, PalierPackage.Literals.DATE, Presence::getCheckedOn, (presence, day) -> word().checkedOn(presence, day));
		said("checkedBy", 110, EcorePackage.Literals.ESTRING, Presence::getCheckedBy, (presence, who) -> word().checkedBy(presence, who));
		said("evidence", 180, EcorePackage.Literals.ESTRING, Presence::getEvidence, (presence, evidence) -> word().evidence(presence, evidence));
		column("usages", 200, it -> labels.inForce(words(it)));
		TableViewerColumn own = column("ownUsages", 160, it -> labels.texts(own(it)));
		chosen(own, new UsagesCellEditor(viewer().getTable(), this::study), this::own, (platform, chosen) -> write("ownUsages", platform,
				presence -> said().say(presence, ((List<?>) chosen).stream().map(Usage.class::cast).toList())));
		column("coderUsages", 240, it -> labels.words(words(it)));
		attribute(MODEL.getPresence_Note(), 160);
	}

	/** A detail of what holds, which a person says. */
	private <T> void said(String name, int width, EDataType type, Function<Presence, T> read, BiConsumer<Presence, T> say) {
		TableViewerColumn column = column(name, width, it -> said(it, type, read));
		typed(column, it -> said(it, type, read), entered -> CellText.parse(type, entered),
				(platform, value) -> write(name, platform, presence -> say.accept(presence, cast(value))));
	}

	@SuppressWarnings("unchecked") // CellText gives a value of the type that it was asked for.
	private static <T> T cast(Object value) {
		return (T) value;
	}

	private String said(Platform platform, EDataType type, Function<Presence, ?> read) {
		Presence presence = presence(platform);
		Object value = presence == null ? null : read.apply(presence);
		return value == null ? "" : EcoreUtil.convertToString(type, value);
	}

	private void attribute(EAttribute attribute, int width) {
		TableViewerColumn column = column(attribute.getName(), width, it -> text(it, attribute));
		typed(column, it -> text(it, attribute), entered -> CellText.parse(attribute.getEAttributeType(), entered),
				(platform, value) -> write(attribute.getName(), platform, presence -> presence.eSet(attribute, value)));
	}

	private String text(Platform platform, EAttribute attribute) {
		Presence presence = presence(platform);
		Object value = presence == null ? null : presence.eGet(attribute);
		return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
	}

	private WordsOnPresence words(Platform platform) {
		return WordsOnPresence.of(presence(platform), said().reader());
	}

	private List<Usage> own(Platform platform) {
		return words(platform).own().map(it -> List.copyOf(it.getUsages())).orElse(List.of());
	}

	private PersonsWord word() {
		return new ChosenCoder(session()).word();
	}

	private OwnWord said() {
		return OwnWord.in(session());
	}

	private PresenceStatus status(Platform platform) {
		Presence presence = presence(platform);
		return presence == null ? PresenceStatus.NOT_CHECKED : presence.getStatus();
	}

	private Presence presence(Platform platform) {
		return CensusCells.of((Agency) object(), platform);
	}

	private Study study() {
		return session().study();
	}

	private void write(String feature, Platform platform, Consumer<Presence> change) {
		Bilingual what = Bilingual.of(platform.getName());
		Bilingual name = WORDS.text(feature);
		edit(new Bilingual(name.fr() + " · " + what.fr(), name.en() + " · " + what.en()), List.of(Root.list(study(), Literals.STUDY__CODERS)),
				() -> change.accept(CensusCells.made((Agency) object(), platform, study().getPlatforms())));
	}

	@Override
	List<Platform> rows() {
		return List.copyOf(study().getPlatforms());
	}
}
