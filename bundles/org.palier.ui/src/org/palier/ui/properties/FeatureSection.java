// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.FewestTold;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.DataNature;
import org.palier.model.ExternalId;
import org.palier.model.FormerName;
import org.palier.model.ListedPublic;
import org.palier.model.LocalizedText;
import org.palier.model.PalierPackage;
import org.palier.model.PublicKind;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.study.assumptions.AssumptionUnits;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.OwnValues;
import org.palier.study.history.FormerNames;
import org.palier.study.history.HeldFields;
import org.palier.study.history.LifeSource;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.ModelLabels;

/**
 * Names, definitions and facts of any object of a study, a row a feature in the order of the model. Values that
 * programs write (ids, external ids, runs) are shown and not edited.
 */
public final class FeatureSection extends ModelSection {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	private static final List<EStructuralFeature> FIRST = List.of(MODEL.getAgency_Name(), MODEL.getAgency_Acronym(),
			MODEL.getAgency_Category());
	private static final Set<String> LONG_TEXTS = Set.of("definition", "decisionRule", "description");
	private static final Set<EStructuralFeature> WRITTEN_BY_PROGRAMS = Set.of(MODEL.getIdentified_Id(), MODEL.getRun_Kind(),
			MODEL.getRun_Label(), MODEL.getRun_At(), MODEL.getRun_Failed(), MODEL.getRun_ObservedOn(), MODEL.getRun_Complete(),
			MODEL.getRun_Source(), MODEL.getRun_Privacy(), MODEL.getRun_PrivacyKey(), MODEL.getAgency_Run(), MODEL.getAgency_HeldFields(),
			MODEL.getTheory_Version(), MODEL.getTheory_Ordered(), MODEL.getTheory_Several(), MODEL.getCaseSelection_DrawnOn(),
			MODEL.getCaseSelection_Seed(), MODEL.getCaseSelection_MinimumPlatforms(), MODEL.getScenario_Years(), MODEL.getScenario_Seed(),
			MODEL.getCodingSet_Name(), MODEL.getCodingSet_StopAtMargin(), MODEL.getCodingSet_Block(), MODEL.getContributedChange_Kind(),
			MODEL.getContributedChange_Plugin());
	/**
	 * When the coding of a sample ends, chosen as it is drawn: a margin that was chosen after a look would be reached by chance. 0 for never.
	 */
	private static final Set<EStructuralFeature> ENDING = Set.of(MODEL.getCodingSet_StopAtMargin(), MODEL.getCodingSet_Block());
	/** Marks of programs, and what the navigator or another section of this bundle shows. */
	private static final Set<EStructuralFeature> NOT_SHOWN = Set.of(MODEL.getIdentified_Key(), MODEL.getStudy_FormatVersion(),
			MODEL.getRun_Active(), MODEL.getAgency_Unmatched(), MODEL.getAgency_FormerIds(), MODEL.getAgency_FormerValues(),
			MODEL.getCaseSelection_Size(), MODEL.getCodingSet_After(), MODEL.getCodingSet_Turn());

	/** The values of a thing for fields that its study declares. */
	private static final Set<EStructuralFeature> OWN = Set.of(MODEL.getAgency_Own(), MODEL.getAccount_Own(), MODEL.getInterview_Own());

	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final List<Row> rows = new ArrayList<>();
	private Composite body;
	private List<EStructuralFeature> built = List.of();

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		body = getWidgetFactory().createFlatFormComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(body);
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		List<EStructuralFeature> wanted = object() == null ? built : shown(object());
		if (!wanted.equals(built)) {
			built = wanted;
			Arrays.stream(body.getChildren()).forEach(Control::dispose);
			rows.clear();
			built.forEach(this::row);
			fit(body);
		}
	}

	private void row(EStructuralFeature feature) {
		Bilingual name = name(feature);
		switch (feature) {
		case EReference it when it.getEReferenceType() == MODEL.getLocalizedText() -> localized(it, name);
		case EReference it when it == MODEL.getAgency_Category() -> category(name);
		case EReference it when it == MODEL.getListedPublic_Kind() -> publicKind(name);
		case EAttribute it when it == MODEL.getPublicKind_Leads() -> leads(name);
		case EAttribute it when it == MODEL.getStudy_DataNature() -> nature(name);
		case EReference it when it == MODEL.getAgency_Parent() -> rows.add(new FactRow(body, getWidgetFactory(), in(name),
				() -> object() instanceof Agency agency && agency.getParent() != null ? labels.text(agency.getParent()) : "–"));
		case EReference it when it == MODEL.getAgency_Successors() -> rows.add(new SuccessorsRow(body, getWidgetFactory(), in(name),
				() -> (Agency) object(), chosen -> edit(name, () -> object().eSet(it, chosen))));
		case EAttribute it when it == MODEL.getAgency_FormerNames() -> rows.add(new TextRow(body, getWidgetFactory(), in(name), 1,
				() -> FormerNames.written(((Agency) object()).getFormerNames()), text -> formerNames(name, text)));
		case EAttribute it when it == MODEL.getAgency_LifeSource() -> rows.add(new TextRow(body, getWidgetFactory(), in(name), 1,
				() -> object() instanceof Agency agency ? LifeSource.of(agency).name() : "", text -> write(it, name, text)));
		case EReference it when it == MODEL.getAgency_ExternalIds() -> rows.add(new FactRow(body, getWidgetFactory(), in(name),
				this::externalIds));
		case EAttribute it when it == MODEL.getAgency_HeldFields() -> rows.add(new FactRow(body, getWidgetFactory(), in(name),
				() -> object() instanceof Agency agency ? held(agency) : "–"));
		case EAttribute it when OWN.contains(it) -> rows.add(new FactRow(body, getWidgetFactory(), in(name), this::own));
		case EAttribute it when WRITTEN_BY_PROGRAMS.contains(it) -> rows.add(new FactRow(body, getWidgetFactory(), in(name),
				() -> fact(it)));
		case EAttribute it when it == MODEL.getAssumption_Unit() -> rows.add(new TextRow(body, getWidgetFactory(), in(name), 1,
				() -> in(AssumptionUnits.of(attribute(it))), text -> write(it, name, text.isBlank() ? "" : AssumptionUnits.kept(text))));
		case EAttribute it when it.isMany() -> rows.add(new TextRow(body, getWidgetFactory(), in(name), 1, () -> list(it),
				text -> edit(name, () -> writeList(it, text))));
		case EAttribute it when it.isChangeable() -> rows.add(new TextRow(body, getWidgetFactory(), in(name), 1,
				() -> attribute(it), text -> write(it, name, text)));
		default -> throw new IllegalStateException(feature.getName());
		}
	}

	/**
	 * The features of a thing that have a row. They are in the order of the model, but for name, acronym and category
	 * of an agency, which come first, and the id, which comes last. A feature that is {@link EditedElsewhere} has none.
	 */
	public static List<EStructuralFeature> shown(EObject thing) {
		Set<EStructuralFeature> elsewhere = EditedElsewhere.of(thing).features();
		return thing.eClass().getEAllStructuralFeatures().stream()
				.filter(it -> isShown(it) && !elsewhere.contains(it) && (!OWN.contains(it) || hasOwn(thing)))
				.sorted(Comparator.comparingInt(FeatureSection::place)).toList();
	}

	/** Whether there is a field to show: one that the study declares, or one of a pack that is not here. */
	private static boolean hasOwn(EObject thing) {
		return !new OwnValues(thing).all().isEmpty() || EcoreUtil.getRootContainer(thing) instanceof Study study && !study.getFields().isEmpty();
	}

	/** Each value with the name of its field; they are written in the columns of the census. */
	private String own() {
		DeclaredFields declared = DeclaredFields.of((Study) EcoreUtil.getRootContainer(object()));
		List<String> said = new OwnValues(object()).all().stream().map(it -> {
			DeclaredField field = declared.find(it.field()).orElse(null);
			return in(WORDS.text("wordOf", field == null ? it.field() : field.name(), field == null ? it.text()
					: field.shown(field.value(it.text()), Locale.getDefault())));
		}).toList();
		return said.isEmpty() ? "–" : String.join("\n", said);
	}

	private static int place(EStructuralFeature feature) {
		int first = FIRST.indexOf(feature);
		return first >= 0 ? first : feature == MODEL.getIdentified_Id() ? FIRST.size() + 1 : FIRST.size();
	}

	/** Returns the name of a row. @throws java.util.MissingResourceException when nobody has named the feature */
	public static Bilingual name(EStructuralFeature feature) {
		return WORDS.text(feature.getName());
	}

	/** Lists of objects have lines of their own in the navigator, or an editor; other references are read where they are shown. */
	private static boolean isShown(EStructuralFeature feature) {
		return switch (feature) {
		case EReference it -> !it.isMany() && it.getEReferenceType() == MODEL.getLocalizedText() || it == MODEL.getAgency_Category()
				|| it == MODEL.getListedPublic_Kind() || it == MODEL.getAgency_Parent() || it == MODEL.getAgency_ExternalIds()
				|| it == MODEL.getAgency_Successors();
		default -> !NOT_SHOWN.contains(feature) && (feature.isMany() || feature.isChangeable());
		};
	}

	private void localized(EReference feature, Bilingual name) {
		int lines = LONG_TEXTS.contains(feature.getName()) ? 4 : 1;
		for (boolean french : new boolean[] { true, false }) {
			Bilingual label = WORDS.text(french ? "in_french" : "in_english", name);
			rows.add(new TextRow(body, getWidgetFactory(), in(label), lines, () -> read(feature, french), text -> edit(label, () -> {
				Bilingual both = Bilingual.of((LocalizedText) object().eGet(feature));
				Bilingual now = french ? new Bilingual(text, both.en()) : new Bilingual(both.fr(), text);
				object().eSet(feature, now.toModel());
			})));
		}
	}

	private String read(EReference feature, boolean french) {
		Bilingual both = Bilingual.of((LocalizedText) object().eGet(feature));
		return french ? both.fr() : both.en();
	}

	private void category(Bilingual name) {
		rows.add(new ChoiceRow<AgencyCategory>(body, getWidgetFactory(), in(name), UiMessages.uncategorised,
				() -> EcoreUtil.getRootContainer(object()) instanceof Study study ? study.getCategories() : List.of(), labels::text,
				() -> ((Agency) object()).getCategory(), chosen -> edit(name, () -> ((Agency) object()).setCategory(chosen))));
	}

	private void publicKind(Bilingual name) {
		rows.add(new ChoiceRow<PublicKind>(body, getWidgetFactory(), in(name), UiMessages.uncategorised,
				() -> EcoreUtil.getRootContainer(object()) instanceof Study study ? study.getPublicKinds() : List.of(), labels::text,
				() -> ((ListedPublic) object()).getKind(), chosen -> edit(name, () -> ((ListedPublic) object()).setKind(chosen))));
	}

	private void leads(Bilingual name) {
		rows.add(new ChoiceRow<Boolean>(body, getWidgetFactory(), in(name), UiMessages.no, () -> List.of(Boolean.TRUE),
				it -> UiMessages.yes, () -> ((PublicKind) object()).isLeads() ? Boolean.TRUE : null,
				chosen -> edit(name, () -> ((PublicKind) object()).setLeads(chosen != null))));
	}

	private void nature(Bilingual name) {
		rows.add(new ChoiceRow<DataNature>(body, getWidgetFactory(), in(name), nature(DataNature.OBSERVED),
				() -> List.of(DataNature.RECONSTRUCTED, DataNature.INVENTED), FeatureSection::nature,
				() -> ((Study) object()).getDataNature() == DataNature.OBSERVED ? null : ((Study) object()).getDataNature(),
				chosen -> edit(name, () -> ((Study) object()).setDataNature(chosen == null ? DataNature.OBSERVED : chosen))));
	}

	private static String nature(DataNature nature) {
		return in(WORDS.text("nature." + nature.getLiteral()));
	}

	private String externalIds() {
		return ((Agency) object()).getExternalIds().stream().map((ExternalId it) -> it.getScheme() + " " + it.getValue())
				.collect(Collectors.joining(", "));
	}

	private void formerNames(Bilingual name, String text) {
		try {
			List<FormerName> names = FormerNames.read(text);
			edit(name, () -> object().eSet(MODEL.getAgency_FormerNames(), names));
		} catch (DateTimeException noDay) {
			throw new IllegalArgumentException(UiMessages.badDate, noDay);
		}
	}

	/** Returns the name of a run of this study; the text itself where it is none. */
	private String run(String id) {
		return EcoreUtil.getRootContainer(object()) instanceof Study study
				? study.getRuns().stream().filter(it -> it.getId().equals(id)).findFirst().map(labels::text).orElse(id) : id;
	}

	/** Which fields a person wrote, each with who and when. */
	private static String held(Agency agency) {
		DeclaredFields fields = EcoreUtil.getRootContainer(agency) instanceof Study study ? DeclaredFields.of(study)
				: new DeclaredFields(List.of());
		String said = HeldFields.values(agency).keySet().stream()
				.flatMap(field -> HeldFields.of(agency, field).map(word -> held(field, word, fields)).stream())
				.collect(Collectors.joining(" ; "));
		return said.isEmpty() ? "–" : said;
	}

	private static String held(String field, HeldFields.Word word, DeclaredFields fields) {
		String[] parts = field.split("\\.", 2);
		boolean own = field.startsWith(HeldFields.OWN);
		Bilingual name = own ? fields.find(parts[1]).map(DeclaredField::name).orElse(Bilingual.same(parts[1])) : WORDS.text(parts[0]);
		Bilingual label = own || parts.length == 1 ? name : WORDS.text(parts[1].equals("fr") ? "in_french" : "in_english", name);
		String who = Stream.of(word.by(), word.on() == null ? "" : word.on().toString()).filter(it -> !it.isEmpty())
				.collect(Collectors.joining(", "));
		return who.isEmpty() ? in(label) : in(label) + " (" + who + ")";
	}

	private String fact(EAttribute attribute) {
		if (object() instanceof Run run && attribute == MODEL.getRun_Kind()) {
			return labels.kind(run);
		}
		if (object() instanceof Run run && attribute == MODEL.getRun_At()) {
			return labels.at(run);
		}
		Object value = object().eGet(attribute);
		if (attribute == MODEL.getAgency_Run() && value instanceof String id) {
			return run(id);
		}
		if (ENDING.contains(attribute) && ((Number) value).doubleValue() == 0) {
			return "–";
		}
		if (value instanceof Boolean yes) {
			return yes ? UiMessages.yes : UiMessages.no;
		}
		if (value instanceof Double number) {
			return new OutcomeNumbers(Locale.getDefault()).plain(number);
		}
		return value == null ? "–" : value.toString();
	}

	private String attribute(EAttribute attribute) {
		return CellText.written(attribute.getEAttributeType(), object().eGet(attribute), Locale.getDefault());
	}

	private void write(EAttribute attribute, Bilingual name, String text) {
		Object value = CellText.parse(attribute.getEAttributeType(), text);
		if (attribute == MODEL.getAgency_Size() && value instanceof Integer size && size < 0) {
			throw new IllegalArgumentException(UiMessages.badNumber);
		}
		if (attribute == MODEL.getStudy_FewestTold() && !(value instanceof Integer fewest && FewestTold.isAllowed(fewest))) {
			throw new IllegalArgumentException(in(WORDS.text("fewestTold.allowed", FewestTold.LEAST, FewestTold.MOST)));
		}
		edit(name, () -> object().eSet(attribute, value));
	}

	private String list(EAttribute attribute) {
		return ((List<?>) object().eGet(attribute)).stream().map(Object::toString).collect(Collectors.joining(" ; "));
	}

	private void writeList(EAttribute attribute, String text) {
		object().eSet(attribute, Arrays.stream(text.split(";")).map(String::strip).filter(it -> !it.isEmpty()).distinct().toList());
	}

	private static String in(Bilingual text) {
		return text.in(Locale.getDefault());
	}

	@Override
	public void refresh() {
		if (isLive()) {
			rows.forEach(Row::refresh);
		}
	}
}
