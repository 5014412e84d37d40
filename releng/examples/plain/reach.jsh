import org.palier.core.runs.StudyFolder
import org.palier.core.census.StudyView
import org.palier.core.indicators.Penetration
var view = StudyView.of(StudyFolder.at(Path.of(System.getProperty("study"))).file().load())
new Penetration().compute(view).rows().forEach(System.out::println)
/exit
