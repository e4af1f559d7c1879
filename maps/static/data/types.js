/**
 * The shapes of the page's data, for the type checker: what maps/payload/features.py writes and what
 * decode.js makes of it. Comments only; nothing of this file reaches the page.
 *
 * @typedef {{k: any} | {d: any[], i: Numbers} | {v: any[]}} Column  as it is read
 * @typedef {Column | {z: string}} RawColumn  z: one of them, packed
 * @typedef {string|ArrayLike<number>} Numbers  packed text, or as they are
 * @typedef {{decimals: number, origin: number[], counts: string, steps: string}} Block
 * @typedef {{first: number, letters: Record<string, string>, lives: string[]}} RawYears  one letter
 *   a year from the first on; a capital: not there yet, called so in lists that leave nothing out
 * @typedef {{status: Map<number, string>, standing: Map<number, string>}} Life  by year
 *
 * @typedef {object} RawLayer
 * @property {'point'|'line'|'polygon'|'boundary'} geometry
 * @property {number} n
 * @property {Record<string, RawColumn>} columns
 * @property {Numbers} lives  index into RawYears.lives by feature
 * @property {number[][][]=} shapes
 * @property {(number|null)[]=} labels
 * @property {{counts: Numbers, lives: Numbers, alignments: Numbers}=} parts  stretches of each line, in order
 * @property {number=} first  place of the first stretch in RawData.lines
 * @property {{at: Block, which: Numbers}=} points
 *
 * @typedef {object} RawData
 * @property {PageInfo} page
 * @property {StyleTable} style
 * @property {Record<'zh'|'en', Record<string, string>>} words
 * @property {Record<'zh'|'en', string>=} said  texts of the data in the other language, packed
 * @property {{names: string[], codes: Numbers, levels: Numbers, at: Block}|null=} gazetteer  places
 *   to be found that are no features
 * @property {FactInfo[]} facts
 * @property {Record<string, string>} readings
 * @property {string=} traditional  pairs: a traditional character and its plain form
 * @property {{id: string, title: string, publisher: string|null, date: string|null, date_note: string|null}[]} documents
 * @property {string[]} strings
 * @property {RawYears} years
 * @property {Block} boundaries
 * @property {Block} lines
 * @property {Record<string, RawLayer>} layers
 * @property {RawLooks} looks
 * @property {{names: string[], provinces?: string[], labels: (number|null)[], rings: number[][][], lines: Block}} around
 * @property {RawGround=} ground
 * @property {NearTable|null} metres
 * @property {NearTable|null} minutes
 * @property {{z?: string}} history  packed rows of feature, status, date, part, note, source
 * @property {GroupInfo[]} groups
 * @property {[number, number, number, number, number, number, number][]} counts  by year: railways
 *   and metro lines open, how many of them in part, lines being built, planned, of these those
 *   approved, those proposed
 *
 * @typedef {object} RawGround  see maps/payload/ground.py
 * @property {{zh: string[], en: string[], rank: number[], lines: Block}} rivers
 * @property {{zh: string[], en: string[], rings: Block}} lakes
 * @property {{rings: Block}} built
 * @property {{left: string[][], right: string[][], lines: Block}} borders
 * @property {{zh: string[], en: string[], rank: number[], at: Block}} towns
 *
 * @typedef {object} Backdrop  names are Chinese and English
 * @property {{name: string[], rank: number, path: Float64Array, box: Box}[]} rivers
 * @property {{name: string[], path: Float64Array, box: Box}[]} lakes  a piece each
 * @property {Edge[]} built  where people live close together
 * @property {{name: string[], rank: number, x: number, y: number}[]} towns
 * @property {{left: string[], right: string[], path: Float64Array, box: Box}[]} borders  where the
 *   names of provinces stand
 * @property {(Edge & {fine: boolean})[]} provinces  what is drawn of their borders
 *
 * @typedef {'ground'|'fills'|'borders'|'lines'|'rings'|'symbols'|'clusters'} Manner
 * @typedef {{zh: string, en: string, draw: Manner, rank: number, by: 'kind'|'rank',
 *   status: boolean, shields: boolean, mode: ''|'rail'|'road', facts: number[]}} LookRecord  see
 *   layers/looks.py, which says what each field means; facts are places in RawData.facts
 * @typedef {{fields: string[], layers: Record<string, LookRecord & {signs: Record<string, any[]>}>}}
 *   RawLooks  signs as rows of the fields
 * @typedef {LookRecord & {signs: Sign[]}} Look
 * @typedef {object} Sign
 * @property {string} key
 * @property {string} zh
 * @property {string} en
 * @property {string} color  role in a palette
 * @property {string} shape
 * @property {number} size
 * @property {boolean} ticks
 * @property {number[]} dash
 * @property {number} cycle
 * @property {number} zoom
 * @property {number} label_zoom
 * @property {number} label_rank
 * @property {number} label_size
 * @property {number} label_gap
 * @property {number} label_weight
 * @property {boolean} winds
 * @property {string} label_color
 * @property {Record<string, [string, string]>} kinds  what each kind is called
 *
 * @typedef {{counts: Numbers, project: Numbers, value: Numbers, limit: number}} NearTable
 * @typedef {{id: string, zh: string, en: string, layers: {id: string, zh: string, en: string, on: boolean}[]}} GroupInfo
 * @typedef {{column: string, zh: string, en: string, form?: string, unit_zh?: string, unit_en?: string}} FactInfo
 *   see layers/popup_fields.py
 *
 * @typedef {object} PageInfo
 * @property {string} kind
 * @property {string} asOf
 * @property {number} asOfYear
 * @property {number} firstYear
 * @property {number} lastYear
 * @property {string} version
 * @property {string} dataNote
 * @property {string=} dataNoteEn
 * @property {string} map  name of the Leaflet map in the window
 * @property {number[][]} bounds  south-west and north-east corner shown first
 *
 * @typedef {object} StyleTable
 * @property {Record<string, Record<string, string>>} palettes
 * @property {Record<string, [string, string]>} tints  light and dark ground by city
 * @property {[string, string]} tint  of a city without one
 * @property {Record<string, {dash: number[], alpha: number}>} strokes
 * @property {number} schematic
 * @property {{dash: number[], alpha: number}} guess
 *
 * @typedef {object} Feature
 * @property {string} layer
 * @property {number} index  row in its layer
 * @property {string} id
 * @property {string} name  in the language of the page
 * @property {string} zh  as the tables have it
 * @property {string} kind
 * @property {Life} life
 * @property {Sign} sign  how it is drawn, labelled and called
 * @property {boolean} undated  open, and nobody dated the opening: it shows in every year and says so
 * @property {boolean} named  a document names it; so do the districts and cities, which are the ground
 * @property {{path: Float64Array, life: Life, made: number, box: Box}[]} parts  lines: stretches
 * @property {Float64Array[]} rings  polygons and boundaries
 * @property {number} x  world coordinate of its point or label, NaN when it has none
 * @property {number} y
 * @property {Box} box  in world coordinates
 * @property {number} rank
 *
 * @typedef {{path: Float64Array, box: Box}} Edge
 *
 * @typedef {[number, number, number, number]} Box  west, north, east, south
 *
 * @typedef {object} Layer
 * @property {string} id
 * @property {Look} look
 * @property {'point'|'line'|'polygon'|'boundary'} geometry
 * @property {Feature[]} features
 * @property {(column: string, index: number) => any} cell
 * @property {(some: Feature[], group?: (feature: Feature) => string) => Edge[]} edges  arcs of
 *   some features, each once; with groups only those between groups
 *
 * @typedef {object} State
 * @property {number} year
 * @property {Set<string>} statuses  shown statuses
 * @property {boolean} [named]  only what the documents name
 * @property {Set<string>} layers  ticked layers
 * @property {string} district
 * @property {number} km
 * @property {string} unit
 * @property {string} nearStatus
 * @property {string} nearKind
 * @property {string} selected  id of the open feature, '' for none
 * @property {'zh'|'en'} lang
 * @property {'auto'|'light'|'dark'} theme
 * @property {boolean} compare
 * @property {number} compareYear
 * @property {number} swipe  position of the divider, 0 to 1
 * @property {string} basemap
 *
 * @typedef {object} View
 * @property {number} scale  world size in pixels
 * @property {number} left  world pixel of the canvas' left edge
 * @property {number} top
 * @property {number} width  in CSS pixels
 * @property {number} height
 * @property {number} zoom
 * @property {[number, number]=} clip  what of the width is seen, where that is not all
 * @property {Box=} frame  the part of the surface that is seen, in its pixels
 * @property {Box[]=} covered  what panels and controls cover of the surface, in its pixels
 *
 * @typedef {object} Mark  something drawn at a point that can be hit
 * @property {number} x
 * @property {number} y
 * @property {number} r
 * @property {Feature[]} features
 *
 * @typedef {object} PlacedLabel
 * @property {string} text
 * @property {Box[]} boxes
 * @property {Feature|null} feature
 *
 * @typedef {object} Candidate  a name that wants a place
 * @property {string} text
 * @property {number} rank  placed in this order
 * @property {number} size
 * @property {string} font
 * @property {string} color
 * @property {number} spacing  between characters, in pixels
 * @property {boolean} firm  may cover a symbol, never a name
 * @property {Place[]} places  where it may go, the best first
 * @property {Feature|null} feature
 * @property {string[]=} lines  the text, where it stands in more than one line
 * @property {boolean=} once  one of several wishes of a feature, of which the first that finds room counts
 * @property {number=} apart  pixels between two of the same text
 * @property {string=} shield  fill of the plate behind a route number
 *
 * @typedef {{x: number, y: number, angle: number}} Place  centre of a text
 *
 * @typedef {object} Scene  everything that can be drawn
 * @property {Record<string, Layer>} layers
 * @property {Map<string, Feature>} byId
 * @property {Set<string>} detailed  cities drawn by their districts
 * @property {{name: string, x: number, y: number}[]} neighbours
 * @property {(name: string) => string} towards  where a line leads that leaves the map, in words
 * @property {number} asOfYear
 * @property {Edge[]} around  outlines of the prefectures around, for filling
 * @property {Backdrop} backdrop
 * @property {Map<Feature, Feature>} twins  stations that another one of their name stands for
 * @property {(station: Feature) => Feature[]} others  those it stands for
 * @property {(name: string, lang: 'zh'|'en') => string} undatedName  a name that says so
 * @property {Edge[]} aroundEdges  their boundaries, but for those of the cities drawn in detail
 * @property {{districts: Edge[], cities: (year: number) => Edge[]}} edges
 * @property {(district: Feature, year: number) => string} cityOf  id of its city at a year's end
 * @property {StyleTable} style
 *
 * @typedef {object} Shown  what of it is shown now
 * @property {number} year
 * @property {Set<string>} statuses
 * @property {Set<string>} layers
 * @property {boolean} dark
 * @property {'zh'|'en'} [lang]  Chinese where it is not told
 * @property {Record<string, string>} palette
 * @property {boolean} tiles  whether an online map lies underneath
 * @property {Set<string>|null} lit  projects found near the district; null for no search
 * @property {number} lineAlpha
 * @property {string} district
 * @property {string} selected
 * @property {(feature: Feature) => string|null} status  null when not shown
 * @property {(feature: Feature) => string} mapName  says "undated" where the year is only supposed
 * @property {(feature: Feature) => boolean} doubled  a station that another one stands for now
 * @property {(feature: Feature) => boolean} visible
 * @property {(feature: Feature) => number} fade  opacity: less where a year is only supposed
 */
