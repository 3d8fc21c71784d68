/** Words that a full stop follows without ending the sentence, Dutch and English, lower case without inner stops. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'art artt afd al alin bijl blz p pag par hfst nr nrs no nos nummer ca circa max min resp excl incl evt eventueel div drs dr ir ing mr mrs ms prof st ' +
    'bijv bv vb vgl zie ov oa ed etc enz dwz mn nl nml mbt ivm tav tbv tgv igv iot ihb ikv itt jo jis juncto stb stcrt trb pb sub lid tel fax adres t.a.v ' +
    'inz inzake m.i.v mvt aant abs rb hr cf eg ie vs viz ltd inc co corp sec secs cl ex approx dept est fig vol ch para paras pt sch reg regs ' +
    'gem prov min ad o.g nb ps z.s.m wo mw dhr weled edelachtb feb mrt apr jun jul aug sept sep okt oct nov dec jan'
  ).split(' '),
);
