/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Selection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sample of agencies drawn for closer study (Yates and Arbour 2013, § 22).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.CaseSelection#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.CaseSelection#getDrawnOn <em>Drawn On</em>}</li>
 *   <li>{@link org.palier.model.CaseSelection#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.palier.model.CaseSelection#getSize <em>Size</em>}</li>
 *   <li>{@link org.palier.model.CaseSelection#getMinimumPlatforms <em>Minimum Platforms</em>}</li>
 *   <li>{@link org.palier.model.CaseSelection#getCases <em>Cases</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getCaseSelection()
 * @model
 * @generated
 */
public interface CaseSelection extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getCaseSelection_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.CaseSelection#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Drawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the draw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn On</em>' attribute.
	 * @see #setDrawnOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getCaseSelection_DrawnOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getDrawnOn();

	/**
	 * Sets the value of the '{@link org.palier.model.CaseSelection#getDrawnOn <em>Drawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawn On</em>' attribute.
	 * @see #getDrawnOn()
	 * @generated
	 */
	void setDrawnOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the draw: same census, same seed, same cases.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.palier.model.PalierPackage#getCaseSelection_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.palier.model.CaseSelection#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cases asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.palier.model.PalierPackage#getCaseSelection_Size()
	 * @model
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.palier.model.CaseSelection#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Minimum Platforms</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest platforms on which a case must be present.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Platforms</em>' attribute.
	 * @see #setMinimumPlatforms(int)
	 * @see org.palier.model.PalierPackage#getCaseSelection_MinimumPlatforms()
	 * @model default="2"
	 * @generated
	 */
	int getMinimumPlatforms();

	/**
	 * Sets the value of the '{@link org.palier.model.CaseSelection#getMinimumPlatforms <em>Minimum Platforms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Platforms</em>' attribute.
	 * @see #getMinimumPlatforms()
	 * @generated
	 */
	void setMinimumPlatforms(int value);

	/**
	 * Returns the value of the '<em><b>Cases</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.SelectedCase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cases, in the order of the draw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cases</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getCaseSelection_Cases()
	 * @model containment="true"
	 * @generated
	 */
	EList<SelectedCase> getCases();

} // CaseSelection
