// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.corpus.CodedBy;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Jurisdiction;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;

/** The filter of a study, as it is written and as it is understood. */
class WhereTest {

	private static final String APOSTROPHES = "category = 'Sociétés d’État' and platform in (facebook, x)";

	private Study study;
	private Agency post;
	private Agency museum;
	private Agency office;

	@BeforeEach
	void make() throws Exception {
		study = PalierFactory.eINSTANCE.createStudy();
		AgencyCategory enterprises = PalierFactory.eINSTANCE.createAgencyCategory();
		enterprises.setId("state");
		enterprises.setName(new Bilingual("Sociétés d'État", "Crown corporations").toModel());
		study.getCategories().add(enterprises);
		for (String id : List.of("facebook", "x")) {
			Platform platform = PalierFactory.eINSTANCE.createPlatform();
			platform.setId(id);
			platform.setName(Bilingual.same(id.equals("x") ? "X" : "Facebook").toModel());
			study.getPlatforms().add(platform);
		}
		post = agency(government("ca", "Canada"), "ca.post", "Postes", "Post");
		museum = agency(government("qc", "Québec"), "qc.museum", "Musée", "Museum");
		office = agency(study.getJurisdictions().get(1), "qc.office", "Office", "Office");
		post.setCategory(enterprises);
		museum.setCategory(enterprises);
		new FieldEdits(study)
				.declare(new DeclaredField("staff", new Bilingual("Effectif", "Staff"), FieldSubject.AGENCY, FieldType.NUMBER, List.of()))
				.run();
		post.getOwn().add(new OwnValue("staff", "1200"));
		museum.getOwn().add(new OwnValue("staff", "40.5"));
	}

	private Jurisdiction government(String id, String name) {
		Jurisdiction made = PalierFactory.eINSTANCE.createJurisdiction();
		made.setId(id);
		made.setName(Bilingual.same(name).toModel());
		study.getJurisdictions().add(made);
		return made;
	}

	private static Agency agency(Jurisdiction of, String id, String fr, String en) {
		Agency made = PalierFactory.eINSTANCE.createAgency();
		made.setId(id);
		made.setName(new Bilingual(fr, en).toModel());
		of.getAgencies().add(made);
		return made;
	}

	private StudyFilter filter(String text) {
		return StudyFilter.of(Where.of(text), study);
	}

	private List<Agency> agencies(String text) {
		StudyFilter filter = filter(text);
		return List.of(post, museum, office).stream().filter(filter::wants).toList();
	}

	private String refusal(String text) {
		return catchThrowableOfType(WhereException.class, () -> filter(text)).getMessage();
	}

	@Test
	void aTextThatWasReadIsWrittenAsItWouldBeReadAgain() {
		for (String text : List.of(APOSTROPHES, "period >= 2013-07 and period <= 2014", "category is empty", "'mon champ' is not empty",
				"agency not in ('l''un', 'or')",
				"government != qc")) {
			assertThat(Where.of(text).text()).isEqualTo(text);
			assertThat(Where.of(Where.of(text).wording().fr()).text()).isEqualTo(text);
		}
		assertThat(Where.of("  ")).isEqualTo(Where.ALL);
	}

	@Test
	void bothLanguagesAreUnderstood() {
		assertThat(filter("catégorie = «\u202fsociétés d'etat\u202f» et plateforme parmi (Facebook, X)")).isEqualTo(filter(APOSTROPHES));
		assertThat(filter("gouvernement hors (québec) et langue = français")).isEqualTo(filter("jurisdiction != qc and language = fr"));
	}

	@Test
	void conditionsHoldAtOnce() {
		assertThat(agencies(APOSTROPHES)).containsExactly(post, museum);
		assertThat(agencies(APOSTROPHES + " and government != ca")).containsExactly(museum);
		assertThat(agencies("category is empty")).containsExactly(office);
		assertThat(agencies("organisme in (Museum, ca.post)")).containsExactly(post, museum);
	}

	@Test
	void aStudysOwnFieldsAreAskedLikeOthers() {
		assertThat(agencies("staff >= 40,5")).containsExactly(post, museum);
		assertThat(agencies("Effectif <= 40.50")).containsExactly(museum);
		assertThat(agencies("staff = 1200.0")).containsExactly(post);
		assertThat(agencies("staff is empty")).containsExactly(office);
		assertThat(refusal("staff = beaucoup")).contains("beaucoup").endsWith("(character 9 of the filter)");
	}

	@Test
	void aTimeHasTwoEnds() {
		assertThat(filter("period >= 2013-07 and period <= 2014").period()).isEqualTo("2013-07..2014");
		assertThat(filter("year = 2013").period()).isEqualTo("2013");
		assertThat(filter("période est vide").period()).isEqualTo("undated");
		assertThat(refusal("period >= 2014 and period <= 2013-12")).contains("ends before it begins");
		assertThat(refusal("period = 2013-13")).contains("2013-13").contains("character 10");
	}

	@Test
	void anErrorSaysItsPlaceAndWhatIsAllowed() {
		assertThat(refusal("platform in (facebook, twiter)")).contains("twiter").contains("Facebook, X").contains("character 24");
		assertThat(refusal("colour = blue"))
				.contains("government, category, agency, platform, period, language, author, official, coders, view, Staff")
				.contains("character 1 ");
		assertThat(refusal("platform = x or platform = facebook")).contains("in (one, other)").contains("character 14");
		assertThat(refusal("platform = x and platform = facebook")).contains("said twice");
		assertThat(refusal("category = 'Sociétés")).contains("' is missing").contains("character 12");
		assertThat(refusal("category = Crown corporations")).contains("between quotation marks").contains("character 18");
		assertThat(refusal("category =")).contains("value is missing").contains("character 11");
		assertThat(refusal("category facebook")).contains("not in (…)");
		assertThat(refusal("platform >= x")).contains("no order");
	}

	@Test
	void anAuthorIsAnAgencyOrAnother() {
		assertThat(filter("author = agency").author()).isEqualTo(StudyFilter.Author.AGENCY);
		assertThat(filter("auteur = organismes").author()).isEqualTo(StudyFilter.Author.AGENCY);
		assertThat(filter("author = other").author()).isEqualTo(StudyFilter.Author.OTHER);
		assertThat(filter("author != agency").author()).isEqualTo(StudyFilter.Author.OTHER);
		assertThat(filter("author != autres").author()).isEqualTo(StudyFilter.Author.AGENCY);
		assertThat(refusal("author = anne")).contains("agency or other").contains("character 10");
		assertThat(refusal("author in (agency, other)")).contains("agency or other").contains("character 1 ");
		assertThat(refusal("author >= agency")).contains("agency or other");
	}

	@Test
	void languagesAreNamedByCodeOrInEitherLanguage() {
		assertThat(filter("language in (fr, anglais, Inuktitut)").languages()).isEqualTo(new Chosen(Set.of("fr", "en", "iu"), false));
		assertThat(filter("language is empty").languages()).isEqualTo(new Chosen(Set.of(""), false));
		assertThat(refusal("language = klingon")).contains("klingon").contains("character 12");
		assertThat(refusal("language != fr")).contains("no exception");
	}

	@Test
	void codersArePeopleProgramsOrNobody() {
		assertThat(filter("coders = people").codedBy()).containsExactly(CodedBy.HUMAN);
		assertThat(filter("codeurs dans (programme, 'aucun code')").codedBy()).containsExactlyInAnyOrder(CodedBy.MACHINE, CodedBy.ABSTAINED,
				CodedBy.NOBODY);
		assertThat(filter("coders != people").codedBy()).containsExactlyInAnyOrder(CodedBy.MACHINE, CodedBy.OPEN, CodedBy.ABSTAINED,
				CodedBy.NOBODY);
		assertThat(filter("language = fr").codedBy()).isEmpty();
		assertThat(refusal("coders = anne")).contains("There are: to decide, no code, people, program");
		assertThat(refusal("coders not in (people, program, open, none)")).contains("nothing is left");
		assertThat(Where.of("codeur = personnes").in(study).wording()).isEqualTo(new Bilingual("'codée par' = personnes", "coders = people"));
		assertThat(Where.of("'codée par' = personnes").in(study).text()).isEqualTo("coders = people");
	}

	/** A post is left out by each condition but those that hold of all. */
	@Test
	void eachConditionLeavesSomethingOut() {
		assertThat(StudyFilter.ALL.isOfAllAgencies()).isTrue();
		assertThat(StudyFilter.ALL.isOfAllPosts()).isTrue();
		for (String ofAgencies : List.of("government = qc", "category = state", "agency = qc.office", "staff >= 1")) {
			assertThat(filter(ofAgencies).isOfAllAgencies()).as(ofAgencies).isFalse();
			assertThat(filter(ofAgencies).isOfAllPosts()).as(ofAgencies).isFalse();
		}
		for (String ofPosts : List.of("platform = x", "period = 2013", "language = fr", "author = agency", "coders = people")) {
			assertThat(filter(ofPosts).isOfAllAgencies()).as(ofPosts).isTrue();
			assertThat(filter(ofPosts).isOfAllPosts()).as(ofPosts).isFalse();
		}
		assertThat(study.getPlatforms().stream().filter(filter("platform != x")::wants).map(Platform::getId)).containsExactly("facebook");
		assertThat(filter("platform != x").platforms().of(List.of("facebook", "x"))).containsExactly("facebook");
	}

	@Test
	void ownTextsAreTheSameWhateverCaseAndAccents() throws Exception {
		new FieldEdits(study)
				.declare(new DeclaredField("seat", new Bilingual("Siège", "Seat"), FieldSubject.AGENCY, FieldType.TEXT, List.of())).run();
		new FieldEdits(study)
				.declare(new DeclaredField("since", new Bilingual("Depuis", "Since"), FieldSubject.AGENCY, FieldType.DATE, List.of()))
				.run();
		museum.getOwn().add(new OwnValue("seat", "Québec"));
		post.getOwn().add(new OwnValue("since", "2013-07-01"));
		assertThat(agencies("siege = quebec")).containsExactly(museum);
		assertThat(agencies("seat != Quebec")).containsExactly(post, office);
		assertThat(agencies("seat is not empty")).containsExactly(museum);
		assertThat(agencies("since >= 2013-07-01")).containsExactly(post);
		assertThat(agencies("since <= 2013-06-30")).isEmpty();
		assertThat(refusal("seat >= a")).contains("no order");
	}

	@Test
	void theNearestNamesComeFirst() {
		assertThat(refusal("platform = xyz")).contains("There are: X, Facebook");
		assertThat(refusal("platform = face")).contains("There are: Facebook, X");
	}

	@Test
	void aPartIsWrittenDownAndTheWholeIsNot() {
		Map<String, String> written = new TreeMap<>();
		Where.ALL.writeTo(written::put);
		assertThat(written).isEmpty();
		assertThat(Where.ALL.notes()).isEmpty();
		Where.of("plateforme dans (x, facebook) et langue = fr").writeTo(written::put);
		assertThat(written).containsExactly(Map.entry("where", "plateforme in (x, facebook) and langue = fr"));
		assertThat(Where.of("langue = fr").notes()).singleElement().satisfies(it -> assertThat(it.fr()).endsWith(": langue = fr."));
		assertThat(filter("period >= 2013 and period <= 2013").period()).isEqualTo("2013..2013");
		assertThat(filter("platform in(facebook,x)").platforms().ids()).containsExactlyInAnyOrder("facebook", "x");
	}

	/** Whether an account is official is a field of every study, in the words of either language; nobody having said so is a value too. */
	@Test
	void officialIsYesNoOrNotKnown() {
		assertThat(filter("official = yes").official()).isEqualTo(new Chosen(Set.of("yes"), false));
		assertThat(filter("officiel = oui").official()).isEqualTo(filter("official = yes").official());
		assertThat(filter("Officielle hors (oui, inconnu)").official()).isEqualTo(new Chosen(Set.of("yes", "unknown"), true));
		assertThat(filter("official is empty").official()).isEqualTo(filter("official = 'not known'").official());
		assertThat(Where.of("officiel = oui").in(study).text()).isEqualTo("official = yes");
		assertThat(Where.of("official = yes").in(study).wording()).isEqualTo(new Bilingual("officiel = oui", "official = yes"));
		assertThat(catchThrowableOfType(WhereException.class, () -> filter("official = perhaps")).reason().en()).contains("perhaps")
				.contains("not known");
		assertThat(catchThrowableOfType(WhereException.class, () -> filter("official not in (yes, no, unknown)")).reason().en())
				.contains("nothing is left");
		assertThat(filter("official = yes").isOfAllPosts()).isFalse();
		assertThat(filter("official = yes").isOfAllAgencies()).as("bodies stay: their cells and posts are narrowed").isTrue();
	}

	/** A field of posts narrows posts, and no bodies. */
	@Test
	void ownFieldsOfPostsNarrowPosts() throws Exception {
		new FieldEdits(study)
				.declare(new DeclaredField("campaign", new Bilingual("Campagne", "Campaign"), FieldSubject.POST, FieldType.TEXT, List.of()))
				.run();
		StudyFilter filter = filter("campagne = Vaccins and staff >= 100");
		assertThat(filter.ofPosts()).extracting(it -> it.field().id()).containsExactly("campaign");
		assertThat(filter.fields()).extracting(it -> it.field().id()).containsExactly("staff");
		assertThat(filter.isOfAllPosts()).isFalse();
	}
}
