/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Published Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A share that a publication gives; two that differ for one cell contradict each other and are both kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.PublishedFigure#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.palier.model.PublishedFigure#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.palier.model.PublishedFigure#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.palier.model.PublishedFigure#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.palier.model.PublishedFigure#getRow <em>Row</em>}</li>
 *   <li>{@link org.palier.model.PublishedFigure#getValue <em>Value</em>}</li>
 *   <li>{@link org.palier.model.PublishedFigure#isAbout <em>About</em>}</li>
 *   <li>{@link org.palier.model.PublishedFigure#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.PublishedFigure#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getPublishedFigure()
 * @model
 * @generated
 */
public interface PublishedFigure extends EObject {
	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the indicator that computes the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' attribute.
	 * @see #setIndicator(String)
	 * @see org.palier.model.PalierPackage#getPublishedFigure_Indicator()
	 * @model required="true"
	 * @generated
	 */
	String getIndicator();

	/**
	 * Sets the value of the '{@link org.palier.model.PublishedFigure#getIndicator <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' attribute.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(String value);

	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For which jurisdiction; null for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' reference.
	 * @see #setJurisdiction(Jurisdiction)
	 * @see org.palier.model.PalierPackage#getPublishedFigure_Jurisdiction()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Jurisdiction getJurisdiction();

	/**
	 * Sets the value of the '{@link org.palier.model.PublishedFigure#getJurisdiction <em>Jurisdiction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' reference.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(Jurisdiction value);

	/**
	 * Returns the value of the '<em><b>Platforms</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Platform}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For which platforms together; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platforms</em>' reference list.
	 * @see org.palier.model.PalierPackage#getPublishedFigure_Platforms()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Platform> getPlatforms();

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column of the indicator’s table that it stands beside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.palier.model.PalierPackage#getPublishedFigure_Measure()
	 * @model required="true"
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.palier.model.PublishedFigure#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else tells its row apart, as column=value, e.g. tools=1; null when jurisdiction and platforms do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(String)
	 * @see org.palier.model.PalierPackage#getPublishedFigure_Row()
	 * @model
	 * @generated
	 */
	String getRow();

	/**
	 * Sets the value of the '{@link org.palier.model.PublishedFigure#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figure as a share from 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.palier.model.PalierPackage#getPublishedFigure_Value()
	 * @model required="true"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.palier.model.PublishedFigure#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the publication says "about".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' attribute.
	 * @see #setAbout(boolean)
	 * @see org.palier.model.PalierPackage#getPublishedFigure_About()
	 * @model
	 * @generated
	 */
	boolean isAbout();

	/**
	 * Sets the value of the '{@link org.palier.model.PublishedFigure#isAbout <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' attribute.
	 * @see #isAbout()
	 * @generated
	 */
	void setAbout(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.palier.model.PalierPackage#getPublishedFigure_Source()
	 * @model required="true"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.palier.model.PublishedFigure#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader must know: how it contradicts another place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' containment reference.
	 * @see #setRemark(LocalizedText)
	 * @see org.palier.model.PalierPackage#getPublishedFigure_Remark()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getRemark();

	/**
	 * Sets the value of the '{@link org.palier.model.PublishedFigure#getRemark <em>Remark</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' containment reference.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(LocalizedText value);

} // PublishedFigure
