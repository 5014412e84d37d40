/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.palier.model.Jurisdiction;
import org.palier.model.LocalizedText;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.PublishedFigure;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Published Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.PublishedFigureImpl#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.palier.model.impl.PublishedFigureImpl#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.palier.model.impl.PublishedFigureImpl#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.palier.model.impl.PublishedFigureImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.palier.model.impl.PublishedFigureImpl#getRow <em>Row</em>}</li>
 *   <li>{@link org.palier.model.impl.PublishedFigureImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.palier.model.impl.PublishedFigureImpl#isAbout <em>About</em>}</li>
 *   <li>{@link org.palier.model.impl.PublishedFigureImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.impl.PublishedFigureImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublishedFigureImpl extends MinimalEObjectImpl.Container implements PublishedFigure {
	/**
	 * The default value of the '{@link #getIndicator() <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected static final String INDICATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicator() <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected String indicator = INDICATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected Jurisdiction jurisdiction;

	/**
	 * The cached value of the '{@link #getPlatforms() <em>Platforms</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatforms()
	 * @generated
	 * @ordered
	 */
	protected EList<Platform> platforms;

	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected String measure = MEASURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final String ROW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected String row = ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final double VALUE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected double value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbout()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ABOUT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbout()
	 * @generated
	 * @ordered
	 */
	protected boolean about = ABOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText remark;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublishedFigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.PUBLISHED_FIGURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndicator() {
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(String newIndicator) {
		String oldIndicator = indicator;
		indicator = newIndicator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PUBLISHED_FIGURE__INDICATOR, oldIndicator, indicator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Jurisdiction getJurisdiction() {
		return jurisdiction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJurisdiction(Jurisdiction newJurisdiction) {
		Jurisdiction oldJurisdiction = jurisdiction;
		jurisdiction = newJurisdiction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PUBLISHED_FIGURE__JURISDICTION, oldJurisdiction, jurisdiction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Platform> getPlatforms() {
		if (platforms == null) {
			platforms = new EObjectEList<Platform>(Platform.class, this, PalierPackage.PUBLISHED_FIGURE__PLATFORMS);
		}
		return platforms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(String newMeasure) {
		String oldMeasure = measure;
		measure = newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PUBLISHED_FIGURE__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(String newRow) {
		String oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PUBLISHED_FIGURE__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(double newValue) {
		double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PUBLISHED_FIGURE__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAbout() {
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbout(boolean newAbout) {
		boolean oldAbout = about;
		about = newAbout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PUBLISHED_FIGURE__ABOUT, oldAbout, about));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PUBLISHED_FIGURE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRemark(LocalizedText newRemark, NotificationChain msgs) {
		LocalizedText oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.PUBLISHED_FIGURE__REMARK, oldRemark, newRemark);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(LocalizedText newRemark) {
		if (newRemark != remark) {
			NotificationChain msgs = null;
			if (remark != null)
				msgs = ((InternalEObject)remark).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.PUBLISHED_FIGURE__REMARK, null, msgs);
			if (newRemark != null)
				msgs = ((InternalEObject)newRemark).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.PUBLISHED_FIGURE__REMARK, null, msgs);
			msgs = basicSetRemark(newRemark, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PUBLISHED_FIGURE__REMARK, newRemark, newRemark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.PUBLISHED_FIGURE__REMARK:
				return basicSetRemark(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.PUBLISHED_FIGURE__INDICATOR:
				return getIndicator();
			case PalierPackage.PUBLISHED_FIGURE__JURISDICTION:
				return getJurisdiction();
			case PalierPackage.PUBLISHED_FIGURE__PLATFORMS:
				return getPlatforms();
			case PalierPackage.PUBLISHED_FIGURE__MEASURE:
				return getMeasure();
			case PalierPackage.PUBLISHED_FIGURE__ROW:
				return getRow();
			case PalierPackage.PUBLISHED_FIGURE__VALUE:
				return getValue();
			case PalierPackage.PUBLISHED_FIGURE__ABOUT:
				return isAbout();
			case PalierPackage.PUBLISHED_FIGURE__SOURCE:
				return getSource();
			case PalierPackage.PUBLISHED_FIGURE__REMARK:
				return getRemark();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.PUBLISHED_FIGURE__INDICATOR:
				setIndicator((String)newValue);
				return;
			case PalierPackage.PUBLISHED_FIGURE__JURISDICTION:
				setJurisdiction((Jurisdiction)newValue);
				return;
			case PalierPackage.PUBLISHED_FIGURE__PLATFORMS:
				getPlatforms().clear();
				getPlatforms().addAll((Collection<? extends Platform>)newValue);
				return;
			case PalierPackage.PUBLISHED_FIGURE__MEASURE:
				setMeasure((String)newValue);
				return;
			case PalierPackage.PUBLISHED_FIGURE__ROW:
				setRow((String)newValue);
				return;
			case PalierPackage.PUBLISHED_FIGURE__VALUE:
				setValue((Double)newValue);
				return;
			case PalierPackage.PUBLISHED_FIGURE__ABOUT:
				setAbout((Boolean)newValue);
				return;
			case PalierPackage.PUBLISHED_FIGURE__SOURCE:
				setSource((String)newValue);
				return;
			case PalierPackage.PUBLISHED_FIGURE__REMARK:
				setRemark((LocalizedText)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.PUBLISHED_FIGURE__INDICATOR:
				setIndicator(INDICATOR_EDEFAULT);
				return;
			case PalierPackage.PUBLISHED_FIGURE__JURISDICTION:
				setJurisdiction((Jurisdiction)null);
				return;
			case PalierPackage.PUBLISHED_FIGURE__PLATFORMS:
				getPlatforms().clear();
				return;
			case PalierPackage.PUBLISHED_FIGURE__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case PalierPackage.PUBLISHED_FIGURE__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case PalierPackage.PUBLISHED_FIGURE__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case PalierPackage.PUBLISHED_FIGURE__ABOUT:
				setAbout(ABOUT_EDEFAULT);
				return;
			case PalierPackage.PUBLISHED_FIGURE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case PalierPackage.PUBLISHED_FIGURE__REMARK:
				setRemark((LocalizedText)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.PUBLISHED_FIGURE__INDICATOR:
				return INDICATOR_EDEFAULT == null ? indicator != null : !INDICATOR_EDEFAULT.equals(indicator);
			case PalierPackage.PUBLISHED_FIGURE__JURISDICTION:
				return jurisdiction != null;
			case PalierPackage.PUBLISHED_FIGURE__PLATFORMS:
				return platforms != null && !platforms.isEmpty();
			case PalierPackage.PUBLISHED_FIGURE__MEASURE:
				return MEASURE_EDEFAULT == null ? measure != null : !MEASURE_EDEFAULT.equals(measure);
			case PalierPackage.PUBLISHED_FIGURE__ROW:
				return ROW_EDEFAULT == null ? row != null : !ROW_EDEFAULT.equals(row);
			case PalierPackage.PUBLISHED_FIGURE__VALUE:
				return value != VALUE_EDEFAULT;
			case PalierPackage.PUBLISHED_FIGURE__ABOUT:
				return about != ABOUT_EDEFAULT;
			case PalierPackage.PUBLISHED_FIGURE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case PalierPackage.PUBLISHED_FIGURE__REMARK:
				return remark != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (indicator: ");
		result.append(indicator);
		result.append(", measure: ");
		result.append(measure);
		result.append(", row: ");
		result.append(row);
		result.append(", value: ");
		result.append(value);
		result.append(", about: ");
		result.append(about);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //PublishedFigureImpl
