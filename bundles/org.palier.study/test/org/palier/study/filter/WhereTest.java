// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
		new FieldEdits(study).declare(new DeclaredField("staff", new Bilingual("Effectif", "Staff"), FieldSubject.AGENCY, FieldType.NUMBER, List.of())).run();
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
		for (String text : List.of(APOSTROPHES, "period >= 2013-07 and period <= 2014", "category is empty", "'mon champ' is not empty", "agency not in ('l''un', 'or')",
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
		assertThat(refusal("colour = blue")).contains("government, category, agency, platform, period, language, author, Staff").contains("character 1 ");
		assertThat(refusal("platform = x or platform = facebook")).contains("in (one, other)").contains("character 14");
		assertThat(refusal("platform = x and platform = facebook")).contains("said twice");
		assertThat(refusal("category = 'Sociétés")).contains("' is missing").contains("character 12");
		assertThat(refusal("category = Crown corporations")).contains("between quotation marks").contains("character 18");
		assertThat(refusal("category =")).contains("value is missing").contains("character 11");
		assertThat(refusal("category facebook")).contains("not in (…)");
		assertThat(refusal("platform >= x")).contains("no order");
	}
}
