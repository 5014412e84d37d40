package gouv.example.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.model.Category;
import org.palier.model.TheoryPack;
import org.palier.model.Usage;

class PackTest {

	private final TheoryPack pack = new Contributions(RegistryFactory.getRegistry(),
			FrameworkUtil.getBundle(PackTest.class).getBundleContext()).of(PartKind.PACKS).usable().stream()
			.filter(it -> it.getId().equals("gouv.example.services")).findFirst().orElseThrow();

	@Test
	void levelsGoFromBaseToTop() {
		List<String> levels = pack.getTheories().get(0).getCategories().stream().map(Category::getId).toList();
		assertEquals(List.of("heard", "informed", "served"), levels);
	}

	@Test
	void everyUsageIsWrittenInBothLanguages() {
		for (Usage usage : pack.getUsages()) {
			assertNotNull(usage.getName().getFr(), usage.getId());
			assertNotNull(usage.getName().getEn(), usage.getId());
			assertNotNull(usage.getDefinition().getFr(), usage.getId());
			assertNotNull(usage.getDefinition().getEn(), usage.getId());
		}
	}
}
