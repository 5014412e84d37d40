package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.study.export.Exported;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

class [=Name]ExporterTest {

	@Test
	void writesTablesAndMethodInTheLanguageOfTheReport() throws Exception {
		var quebec = new Value.Item("qc", Bilingual.same("Québec"));
		var table = new Table("t", new Bilingual("Présences", "Presences"), Bilingual.EMPTY, Unit.AGENCY, "",
				List.of(new Column("where", new Bilingual("Où", "Where"), Type.ITEM),
						new Column("n", new Bilingual("Nombre", "Number"), Type.COUNT)),
				List.of(List.of(quebec, new Value.Count(3))), List.of());
		var content = new Exported(Locale.CANADA_FRENCH, new Bilingual("Étude", "Study"), Bilingual.EMPTY,
				List.of(new Exported.Section("census", Bilingual.same("census"), List.of(), List.of(table))),
				List.of(new Bilingual("Compté à la main.", "Counted by hand.")), List.of(), false, null);
		var out = new ByteArrayOutputStream();

		new [=Name]Exporter().write(content, out);

		assertEquals("""
				Étude

				Présences
				Où\tNombre
				Québec\t3

				Méthode et limites
				Compté à la main.
				""", out.toString(StandardCharsets.UTF_8));
	}
}
