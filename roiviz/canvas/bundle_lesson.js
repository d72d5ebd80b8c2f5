// Made by `make bundle` from sources 6b38a1b00bddd16c; not to be edited.
var roiviz=(()=>{var _A=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var Ie=Object.getOwnPropertyNames;var he=Object.prototype.hasOwnProperty;var le=(e,A)=>{for(var t in A)_A(e,t,{get:A[t],enumerable:!0})},ce=(e,A,t,n)=>{if(A&&typeof A=="object"||typeof A=="function")for(let s of Ie(A))!he.call(e,s)&&s!==t&&_A(e,s,{get:()=>A[s],enumerable:!(n=ge(A,s))||n.enumerable});return e};var Ce=e=>ce(_A({},"__esModule",{value:!0}),e);var fr={};le(fr,{playLesson:()=>Cr});function tt(e){let A=e.map(nt),t=new Uint8ClampedArray(256*3);if(A.length<2)return t;for(let n=0;n<256;n+=1){let s=n/255*(A.length-1),r=Math.min(Math.floor(s),A.length-2);for(let i=0;i<3;i+=1)t[3*n+i]=A[r][i]+(A[r+1][i]-A[r][i])*(s-r)}return t}function nt(e){if(e.startsWith("#")){let s=e.length<7?[...e.slice(1,4)].map(i=>i+i).join(""):e.slice(1,7),r=Number.parseInt(s,16);return[r>>16,r>>8&255,r&255]}let[A,t,n]=e.match(/[\d.]+/g)??["255","255","255"];return[Number(A),Number(t),Number(n)]}function et([e,A,t]){return .2126*At(e)+.7152*At(A)+.0722*At(t)}var At=e=>e/255<=.04045?e/255/12.92:((e/255+.055)/1.055)**2.4;function fe(e,[A,t]){let n=de(A,t)?t===0?0:.5:(e-A)/(t-A);return Math.max(0,Math.min(255,Math.round(n*255)))||0}var de=(e,A)=>A-e<=2e-6*Math.max(Math.abs(e),Math.abs(A));function iA(e,A,t){let n=3*fe(A,t);return[e[n],e[n+1],e[n+2]]}var oA=([e,A,t])=>`rgb(${e} ${A} ${t})`,yA=(e,A)=>et(e)>.19?A.casing:A.mark;var Qe=.4,pe=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],Ee=["tiny","small","note"];function Be(e,A=()=>""){let t=A(e);if(t)return et(nt(t))<Qe?"dark":"light";let{theme:n}=document.documentElement.dataset;return n==="light"||n==="dark"?n:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function ue(e){let A=getComputedStyle(e),t=r=>A.getPropertyValue(`--rv-${r}`).trim(),n=r=>t(r).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(pe.map(r=>[r,t(r)])),font:A.fontFamily,mono:t("mono")||"monospace",sizes:Object.fromEntries(Ee.map(r=>[r,t(`size-${r}`)])),categorical:n("categorical"),ramps:{sequential:tt(n("sequential")),diverging:tt(n("diverging"))}}}var kA=class{constructor(A,t){this.root=A,this.groundOf=t,this.colours=null}follow(){let A=Be(this.root,this.groundOf);return this.root.dataset.theme===A&&this.colours?!1:(this.root.dataset.theme=A,this.colours=ue(this.root),!0)}};var we=["scene","focus","feed","boxes","fresh","answers"],xA=class{constructor(A,t,n,s){this.root=A,this.scope=t,this.registry=n,this.theme=new kA(A,s),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=we.map(r=>t.on(r,()=>this.changed(r)))}update({columns:A,show:t,reading:n,page:s}){this.part=s,this.root.style.setProperty("--rv-columns",String(A??"")),this.root.toggleAttribute("data-columns",!!A),n===this.reading&&t.join()===[...this.cards.keys()].join()||this.show(t,n),this.all()}show(A,t){let n=A.filter(r=>!Object.hasOwn(this.registry,r));if(n.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${n.join(", ")}`);this.clear(),this.reading=t;let s={scope:this.scope,reading:t,colours:()=>this.theme.colours,part:()=>this.part};for(let r of A){let i=this.registry[r](s);i.element.dataset.card=r,this.cards.set(r,i),i.watch&&this.watch(r,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(r=>r.element)),this.showLate()}watch(A,t){let n=new ResizeObserver(()=>{this.pending.add(A),this.schedule()});n.observe(t),this.observers.push(n)}clear(){for(let A of this.observers)A.disconnect();for(let A of this.cards.values())A.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let A of this.cards.keys())this.pending.add(A);this.schedule()}changed(A){A==="fresh"&&this.showLate();for(let[t,n]of this.cards)(!n.topics||n.topics.includes(A))&&this.pending.add(t);this.schedule()}showLate(){let{fresh:A,live:t}=this.scope,n=t.complete&&!A.elsewhere;this.root.toggleAttribute("data-late",A.late);for(let{element:s,ofKernels:r}of this.cards.values())s.toggleAttribute("data-here",!!r&&n)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let A=[...this.pending].map(s=>this.cards.get(s)).filter(s=>s!=null);this.pending.clear();let[t,n]=[!0,!1].map(s=>A.filter(r=>me(r)===s));for(let s of[...n,...t])this.refresh(s)}refresh(A){let t=!!A.ofBoxes&&!this.scope.given(this.reading).length;A.element.toggleAttribute("data-none",t),t||A.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let A of this.offs)A();this.clear()}},me=({watch:e})=>e?.firstElementChild?.localName==="canvas";var st="WebAssembly";var eA=(e,A,t)=>JSON.stringify([e,A,t]);function bA(e,A){let t=rt(e),n=null,s=i=>{if(n??=ve(e.bin,t),!(i>=0&&i<t))return[];let o=n[i];return Array.from({length:n[i+1]-o},(a,g)=>o+g)},r=()=>{let i=Math.floor(e.bins[0]/2)*e.bins[1]+Math.floor(e.bins[1]/2);return s(i).length||!e.bin?.length?i:e.bin[0]};return Object.freeze({...e,place:A,samples_shown:e.positions?.shape[0]??0,samplesOf:s,defaultBin:r})}function ve(e,A){let t=new Int32Array(A+1);for(let n of e??[])t[n+1]+=1;for(let n=0;n<A;n+=1)t[n+1]+=t[n];return t}var rt=({bins:e})=>e[0]*e[1];var L=e=>e.status!=="refused",aA=({device:e})=>e===st;var De=["cx","cy","w","h","angle"],gA=(e,A)=>De.every(t=>e[t]===A[t]);var it=80,ye=250,SA=class{constructor(A){this.scope=A,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",A.on("boxes",()=>this.moved()),A.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:A,frame:t}){let{editor:n}=this.scope;if(!n)return!1;let s=n.boxes.find(r=>r.id===A);return!s||!gA(s,t)}holds(A){return!this.isOld(A)&&(aA(A)?!this.isLate(A):this.rests)}isLate(A){return this.late&&(!aA(A)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=it}get blink(){return this.scope.live.complete&&!this.elsewhere?ye:it}get anyOld(){let{editor:A,served:t}=this.scope;return!A||!t.length?!1:this.busy||this.asking||t.some(n=>this.isOld(n))||A.boxes.some(n=>!t.some(s=>s.box===n.id))}moved(){let A=JSON.stringify(this.scope.editor?.boxes??[]);A!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=A,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(A){A!==this.busy&&(this.busy=A,A&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let A=performance.now(),t=this.anyOld;this.late=t&&(this.late||A-this.newsAt>=this.blink),this.wasOld=t;let n=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),s=[this.movedAt+it,this.newsAt+this.blink],r=Math.min(...s.filter(i=>i>A));Number.isFinite(r)&&(this.timer=setTimeout(()=>this.look(),r-A+1)),n!==this.told&&(this.told=n,this.scope.changed("fresh"))}};var W=e=>(/^-0*\.?0*$/.test(e)?e.slice(1):e).replaceAll("-","−");var ke=(e,A)=>e==null||!Number.isFinite(e)?"–":W(A(e));var uA=(e,A)=>`${e.toLocaleString("en")} ${A}${e===1?"":"s"}`,Nt=e=>ke(e,xe);function xe(e){let A=e.toPrecision(9),[t,n]=A.split("e"),s=t.includes(".")?t.replace(/\.?0+$/,""):t;return n?`${s}e${n}`:s}function Mt(e){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"-inf":"inf";let A=e<0||Object.is(e,-0)?"-":"",[t,n]=be(Math.abs(e)).split("e"),s=Number(n);if(s>=-4&&s<6)return`${A}${+`${t}e${n}`}`;let r=String(Math.abs(s)).padStart(2,"0");return`${A}${Number(t)}e${s<0?"-":"+"}${r}`}function be(e){let[A,t]=e.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(A)?`${A.slice(0,7)}e${t}`:e.toExponential(5)}var Se=1e-6,Fe=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function Gt(e,A,t){return e.error||A.error?Re(e,A):IA("samples a bin",e.grid,A.grid)??IA("number of samples",[e.samples_total],[A.samples_total])??IA("cells of the bins' rows",e.bin_rows,A.bin_rows)??IA("cells of the bins' columns",e.bin_columns,A.bin_columns)??IA("bins of the samples",e.bin,A.bin)??Ne(e,A)??Me(e,A,t*Se)}function Re(e,A){let[t,n]=[e,A].map(({error:s})=>s??"a result");return t===n?null:{what:"refusal",bin:null,rank:0,here:t,there:n}}function IA(e,A,t){let n=Ut(A??[],t??[]);return n<0?null:{what:e,bin:null,rank:0,here:hA(A?.[n]),there:hA(t?.[n])}}function Ne(e,A){for(let{name:t,words:n}of Fe){let[s,r]=[e[t]??[],A[t]??[]],i=Ut(s,r);if(i<0)continue;let o=Math.floor(i/n.length),a=e.bin?.[o]??null,g=o-(e.bin?.indexOf(a??-1)??0);return{what:`${n[i%n.length]} of sample ${g+1}`,bin:a,rank:g,here:hA(s[i]),there:hA(r[i])}}return null}function Me({output:e},{output:A},t){if(!e||!A||e.length!==A.length)return IA("number of outputs",e,A);let n=e.findIndex((s,r)=>!Ge(s,A[r],t));return n<0?null:{what:"output",bin:n,rank:0,here:hA(e[n]),there:hA(A[n])}}var Ge=(e,A,t)=>Object.is(e,A)||Math.abs(e-A)<=t;function Ut(e,A){let t=Math.max(e.length,A.length);for(let n=0;n<t;n+=1)if(!Object.is(e[n],A[n]))return n;return-1}function hA(e){return e===void 0?"none":Object.is(e,-0)?"−0":Number.isFinite(e)?Nt(e):W(String(e))}var[Ue,ot,FA]=[17,18,19],Jt={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[Ue]:"The box has more samples than the browser lists.",[ot]:"The browser has no more memory for it.",[FA]:"The kernel in the browser gave up."},j=class extends Error{constructor(A){super(Jt[A]??Jt[FA]),this.name="Refused",this.status=A}},lA=class extends Error{constructor(A,t){super(A,{cause:t}),this.name="Unavailable"}};var at=(e,A)=>(e+.5)*A;var Ht=4096,Kt=65536,Yt=1e-5,Je={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:Lt}=Math,qt={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function Tt(e){let A=e.kernel.rotated?e.box:{...e.box,angle:0},t=Ke(e.kernel,A);try{return Le({...e,box:A},t)}catch(n){if(!(n instanceof j))throw n;let s=Je[n.status];return s?{...Vt,...Xt(A,t),read_frame:A,status:"refused",error:s}:null}}function Ke({rotated:e},{cx:A,cy:t,w:n,h:s,angle:r}){return e?Float32Array.of(0,0+A,0+t,0+n,0+s,r):Float32Array.of(0,0+A-.5*n,0+t-.5*s,0+A+.5*n,0+t+.5*s)}var Vt=Object.freeze({device:st,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:Yt,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),Xt=(e,A)=>({box:e.id,frame:e,tuple:`rois: [${[...A].map(Mt).join(", ")}]`});function Le({kernels:e,kernel:A,map:t,box:n,wanted:s},r){let{bins:i,reduction:o}=A,{values:a,height:g,width:I}=t,h=A.operator,c={rois:r,bins:i,rules:A,height:g,width:I},C={values:a,channels:1,height:g,width:I},{output:d}=e.forward(h,{...c,features:C,reduction:o}),[Q]=e.axes(h,c),u=qe(Q,i),p=u.reduce(($A,ae)=>$A+ae,0),v=NA(i,s),y=Ve(u,p,v),S=y?.length===0?qt:Xe(e,h,c,y),B=We(S,a),m=(o==="max"?$e:Ze)(S,B,je(u.length,y)),M=Yt*Math.max(1,gt(a));return{...Vt,...Xt(n,r),...(A.rotated?He:Q.x.cells?Ye:Oe)({axes:Q,box:n,rois:r,kernel:A},t.stride),...ns(d,m.bins,y,M),bins:i,samples_total:p,range:ss(d),tolerance:M,unlisted:y?.length===0,...ze(S.bin.length>Ht?Pe(S,v):S),...As(S,m.winners,g*I),output:V(d,i),applied:V(Float32Array.from(m.bins),i)}}function Oe({axes:{x:e,y:A,center:t},box:n,rois:s,kernel:r},i){return{grid:[A.samples,e.samples],read_frame:zt(n,t,{w:e.size,h:A.size,angle:0},i),way:{kind:"upright",stride:i,offset:r.offset,cosine:1,sine:0,x:RA(s[1],e,0),y:RA(s[2],A,0)},...Pt}}function He({axes:{x:e,y:A,center:t,cosine:n,sine:s},box:r,rois:i,kernel:o},a){let g=o.clockwise?-r.angle:r.angle;return{grid:[A.samples,e.samples],read_frame:zt(r,t,{w:e.size,h:A.size,angle:g},a),way:{kind:"rotated",stride:a,offset:o.offset,cosine:n,sine:s,x:RA(i[1],e,t[0]),y:RA(i[2],A,t[1])},...Pt}}function Ye({axes:{x:e,y:A},box:t,rois:n},s){let r=(i,{start:o,size:a})=>({pixel:i,start:o,cells:a,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:t.id,cx:(e.start+e.size/2)*s,cy:(A.start+A.size/2)*s,w:e.size*s,h:A.size*s,angle:0},way:{kind:"pooled",stride:s,offset:0,cosine:1,sine:0,x:r(n[1],e),y:r(n[2],A)},bin_rows:A.cells,bin_columns:e.cells}}var Pt=Object.freeze({bin_rows:null,bin_columns:null}),RA=(e,{start:A,binSize:t,widened:n},s)=>({pixel:e,start:A,bin_size:t,center:s,widened:n,cells:0}),zt=({id:e},[A,t],{w:n,h:s,angle:r},i)=>({id:e,cx:at(A,i),cy:at(t,i),w:n*i,h:s*i,angle:r});function qe({x:e,y:A},[t,n]){if(!e.cells||!A.cells)return Array(t*n).fill(A.samples*e.samples);let[s,r]=[A.cells,e.cells].map(Te);return s.flatMap(i=>r.map(o=>i*o))}var Te=e=>Array.from({length:e.length/2},(A,t)=>Math.max(e[2*t+1]-e[2*t],0));function NA([e,A],t){return t!=null&&t<e*A?t:Math.floor(e/2)*A+Math.floor(A/2)}function Ve(e,A,t){return A<=Kt?null:e[t]>Kt?[]:[t]}function Xe(e,A,t,n){let s=e.plan(A,n?{...t,chosen:n}:t),{positions:r,taps:i,weights:o,state:a,bin:g}=s;return A==="roi_pool"&&o.forEach((I,h)=>{I>0||(i[h]=-1)}),{positions:r,taps:i,weights:o,state:a,bin:g}}function Pe({positions:e,taps:A,weights:t,state:n,bin:s},r){let i=s.indexOf(r);if(i<0)return qt;let o=Math.min(s.lastIndexOf(r)+1,i+Ht);return{positions:e.slice(2*i,2*o),taps:A.slice(4*i,4*o),weights:t.slice(4*i,4*o),state:n.slice(i,o),bin:s.slice(i,o)}}function ze({positions:e,taps:A,weights:t,state:n,bin:s}){let r=s.length;return{positions:V(e,[r,2]),taps:V(A,[r,4]),weights:V(t,[r,4]),state:V(n,[r]),bin:V(s,[r])}}function We({taps:e,weights:A,bin:t},n){let s=new Float32Array(t.length);for(let r=0;r<s.length;r+=1){let i=0;for(let o=4*r;o<4*r+4;o+=1)e[o]>=0&&(i=Lt(i+Lt(A[o]*n[e[o]])));s[r]=i}return s}function je(e,A){let t=new Float64Array(e).fill(A?Number.NaN:0);for(let n of A??[])t[n]=0;return t}function Ze({bin:e},A,t){let n=new Int32Array(t.length);for(let s=0;s<e.length;s+=1)t[e[s]]+=A[s],n[e[s]]+=1;for(let s=0;s<t.length;s+=1)t[s]/=Math.max(n[s],1);return{bins:t,winners:null}}function $e({bin:e},A,t){let n=[];for(let s=0,r=0;s<e.length;s=r){let i=s;for(r=s;e[r]===e[s];r+=1)_e(A[r],A[i])&&(i=r);t[e[s]]=A[i],Number.isNaN(A[i])||n.push(i)}return{bins:t,winners:n}}var _e=(e,A)=>e>A||Number.isNaN(e)&&!Number.isNaN(A);function As({taps:e,weights:A,bin:t},n,s){let r=new Float64Array(s),i=n?null:ts(t),o=s,a=-1,g=(h,c)=>{for(let C=4*h;C<4*h+4;C+=1)A[C]>0&&(r[e[C]]+=A[C]/c,o=Math.min(o,e[C]),a=Math.max(a,e[C]))};if(i)for(let h=0;h<t.length;h+=1)g(h,i[t[h]]);for(let h of n??[])g(h,1);let I=[];for(let h=o;h<=a;h+=1)r[h]&&I.push(h);return{cells:V(Int32Array.from(I),[I.length]),cell_weights:V(Float32Array.from(I,h=>r[h]),[I.length])}}function ts(e){let A=new Int32Array((e.at(-1)??-1)+1);for(let t of e)A[t]+=1;return A}function ns(e,A,t,n){let s=-1,r=-1;for(let i of t??A.keys()){let o=es(e[i],A[i]);o<=r||(s=i,r=o)}return s<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:r<=n?"ok":"mismatch",max_abs_diff:Number.isFinite(r)?r:null,worst_bin:s,checked_bins:t}}function es(e,A){let t=Object.is(e,A)||e===A?0:Math.abs(e-A);return Number.isNaN(t)?1/0:t}function ss(e){let[A,t]=[e[0],e[0]];for(let n of e)A=Math.min(A,n),t=Math.max(t,n);return[A,t]}var Ot=new WeakMap;function gt(e){let A=Ot.get(e);if(A!==void 0)return A;let t=0;for(let n of e)t=Math.max(t,Math.abs(n));return Ot.set(e,t),t}var V=(e,A)=>Object.assign(e,{shape:A});var O={kernels:null,why:"",source:null,warm:!1},It=new Set;function rs(e){It.add(e);let{source:A}=O;A&&(O.source=null,A().then(t=>Object.assign(O,{kernels:t}),t=>Object.assign(O,{why:t.message})).then(()=>{for(let t of It)t.begin();It.clear()}))}var MA=class{constructor(A){this.scope=A,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,A.on("boxes",()=>this.follow()),A.on("focus",()=>this.follow()),A.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get ready(){let A=this.scope.scene?.cells,t=this.scope.channel?.values;return O.kernels&&A&&t?{kernels:O.kernels,map:{...A,values:t}}:null}get complete(){let{answers:A,editor:t,readings:n}=this.scope,s=n.length*(t?.boxes.length??0);return A.filter(aA).length===s&&n.some(({kernel:r})=>r)}get milliseconds(){let A=0;for(let{milliseconds:t}of this.entries.values()){if(t==null)return null;A+=t}return A}get why(){return this.scope.readings.some(({kernel:A})=>A)?O.why:""}key(A,t){return eA(this.scope.name,A,t)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:A}=this,t=new Map(A.readings.map(o=>[o.id,this.kernelOf(o)]));if(!A.editor||![...t.values()].some(Boolean))return A.served;let n=A.readings.flatMap(({id:o})=>this.ofReading(o,t.get(o)??null)),s=new Set(n.map(({box:o,reading:a})=>this.key(o,a))),r=new Set(A.editor.boxes.map(({id:o})=>o));this.forget(r);let i=A.served.filter(({box:o,reading:a})=>!s.has(this.key(o,a))&&(r.has(o)||!t.get(a)));return[...n,...i]}kernelOf({kernel:A}){return A?(O.kernels||rs(this),O.kernels?.knows(A.operator,A.reduction)?A:null):null}ofReading(A,t){let{ready:n}=this;return!t||!n?[]:(this.scope.editor?.boxes??[]).flatMap((r,i)=>{let o=this.key(r.id,A),a=this.wantedBin(r.id),{numbers:g}=this.entry(o,{box:r,kernel:t,values:n.map.values,wanted:a}),I=this.scope.servedBy.get(o);return g&&!os(g,I)?[this.show(o,A,{numbers:g,served:I,place:i})]:[]})}wantedBin(A){let t=this.scope.pin??this.scope.hover;return t?.box===A?t.bin:null}entry(A,t){let n=this.entries.get(A);if(n&&ht(n,t))return n.kernel=t.kernel,n;let s=performance.now(),r={...t,numbers:this.compute(t)},i=O.warm?performance.now()-s:null;O.warm||=r.numbers!=null;let o={...r,milliseconds:i};return this.entries.set(A,o),o}compute(A){let{ready:t}=this;return t&&Tt({...A,...t})}show(A,t,n){let s=this.shown.get(A),{numbers:r,served:i,place:o}=n;if(s&&s.numbers===r&&s.served===i&&s.place===o)return s.answer;let{notes:a=[],patch:g=null}=i??{},I=bA({...r,canvas:this.scope.name,reading:t,notes:a,patch:g},o);return this.shown.set(A,{...n,answer:I}),I}forget(A){for(let[t,{box:n}]of this.entries)if(!A.has(n.id))for(let s of[this.entries,this.shown,this.heard])s.delete(t)}listen(){let{ready:A}=this;if(A)for(let t of this.scope.served){let n=this.scope.readings.find(({id:r})=>r===t.reading),s=n&&this.kernelOf(n);s&&this.hear(t,s,A.map.values)}}hear(A,t,n){let{frame:s,device:r,box:i,reading:o}=A,a=this.key(i,o),g={box:s,kernel:t,values:n,wanted:as(A)},I=this.entries.get(a),h=I&&ht(I,g)?I.numbers:this.compute(g);if(!h||L(h)&&!L(A))return;let c=Gt(h,A,gt(n)),{tuple:C}=h,d=c&&{difference:c,device:r,frame:s,tuple:C,kernel:t,...this.about(o)};this.heard.set(a,{frame:s,kernel:t,values:n,wanted:g.wanted,device:r,apart:d}),d&&this.keep(a,d)}about(A){let{readings:t,scene:n}=this.scope,s=t.length>1&&t.find(({id:a})=>a===A)?.title,{picture:r=null,channel:i=null,operator:o}=n??{};return{reading:A,title:s||o?.title||"",picture:r,channel:i}}keep(A,t){let{channel:n,kernel:s}=t,r=JSON.stringify([A,n?.digest,n?.index,s]);this.disagreements.has(r)||this.disagreements.set(r,t)}heardOf({box:A,reading:t}){let n=this.key(A,t),[s,r]=[this.heard.get(n),this.entries.get(n)];if(!s||!r)return null;let i=r.numbers?.unlisted?r.wanted:s.wanted;return ht(r,{...s,box:s.frame,wanted:i})?s:null}apart(A){let t=this.scope.readings.filter(({id:s})=>s!==A.reading);return[...this.disagreements.values()].find(s=>!t.some(({id:r})=>r===s.reading))??(aA(A)?this.heardOf(A)?.apart??null:null)}lasting({picture:A,channel:t,kernel:n,frame:s,reading:r}){let{editor:i,readings:o,scene:a}=this.scope,g=o.find(({id:I})=>I===r)?.kernel??null;return{picture:A?.digest===a?.picture?.digest,channel:t?.digest===a?.channel?.digest&&t?.index===a?.channel?.index,kernel:Wt(n,g),box:!!i?.boxes.some(({id:I})=>I===s.id)}}isNow(A){let{frame:t,reading:n,difference:s}=A,r=this.heardOf({box:t.id,reading:n});return!!(r?.apart&&JSON.stringify(r.apart.difference)===JSON.stringify(s)&&gA(r.frame,t)&&is(this.lasting(A)))}seen(A){for(let[t,n]of this.disagreements)n===A&&this.disagreements.delete(t);this.scope.changed("answers")}},is=e=>Object.values(e).every(Boolean),Wt=(e,A)=>e===A||JSON.stringify(e)===JSON.stringify(A);function ht({box:e,kernel:A,values:t,wanted:n,numbers:s},r){let i=!s?.bin||s.bin.length===s.samples_total;return gA(e,r.box)&&t===r.values&&Wt(A,r.kernel)&&(i||NA(A.bins,n)===NA(A.bins,r.wanted))}var os=(e,A)=>!!(A&&!L(A)&&L(e)&&gA(A.frame,e.frame));function as({checked_bins:e,bin:A,samples_shown:t,samples_total:n}){return e?.length===1?e[0]:t<n?A?.[0]??null:null}var wA=class extends Map{constructor(A,t=()=>{}){super(),this.limit=A,this.release=t}set(A,t){super.delete(A),super.set(A,t);for(let[n,s]of this){if(this.size<=this.limit)break;super.delete(n),this.release(s)}return this}get(A){let t=super.get(A);if(t!==void 0)return super.delete(A),super.set(A,t),t}},gs=new wA(4,e=>e.bitmap?.close()),Is=new wA(96),Yr=new wA(96,e=>URL.revokeObjectURL(e.src)),jt=e=>gs.get(e)??null;var Zt=(e,A)=>Is.get(`${e}:${A}`)??null;var $t=new Map;function tn(e){let A=$t.get(e);if(A)return A;let t=new lt(e);return $t.set(e,t),t}var _t=e=>new Map(e.map(A=>[eA(A.canvas,A.box,A.reading),A])),lt=class{constructor(A){this.name=A,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new MA(this),this.fresh=new SA(this)}on(A,t){let n=this.listeners.get(A)??new Set;return this.listeners.set(A,n.add(t)),()=>{n.delete(t)}}changed(A){for(let t of[...this.listeners.get(A)??[]])t()}setScene(A){let t=new Map(A.boxes.map((n,s)=>[n.id,s]));this.scene=A,this.served=A.answers.map(n=>bA(n,t.get(n.box)??-1)),this.servedBy=_t(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(A){return A.length===this.answers.length&&A.every((n,s)=>n===this.answers[s])?!1:(this.answers=A,this.byKey=_t(A),!0)}part(A){let t=this.scene?.page;return t?.kind===A?t:null}get layers(){return(this.scene?.layers??[]).map(A=>this.drawn.get(A.id)??A)}layer(A){return this.layers.find(t=>t.id===A)??null}draw(A){A.length===this.drawn.size&&A.every(n=>this.drawn.get(n.id)===n)||(this.drawn=new Map(A.map(n=>[n.id,n])),this.changed("layers"))}rowsOf(A){return{rows:this.placed.get(A.id)??A.array,count:A.array.shape[0]}}place(A,t){let n=this.layer(A);if(!n)return!1;let{rows:s}=this.rowsOf(n),r=Float32Array.from(t);if(r.length!==s.length)throw new Error(`${A}: want ${s.length} values, got ${r.length}`);return r.every((i,o)=>Object.is(i,s[o]))?!1:(this.placed.set(A,r),!0)}setHover(A){An(A,this.hover)||(this.hover=A,this.changed("focus"),this.askForSamples())}raise(A){A!==this.raised&&(this.raised=A,this.changed("focus"))}togglePin(A){this.pin=A&&!An(A,this.pin)?A:null,this.changed("focus"),this.send("focus")}pinOn(A){this.pin=null,this.togglePin(A)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let A=this.hover;if(!A)return;let t=A.layer==null?null:this.layer(A.layer),n=t&&t.type!=="heatmap"&&t.events,{bin:s}=A;(this.served.some(i=>i.box===A.box&&s!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(s).length)||n)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(A){return A??this.readings[0]?.id??""}given(A){let t=this.meant(A);return this.answers.filter(n=>n.reading===t&&L(n))}answersTo(A){return this.answers.filter(t=>t.box===A&&L(t))}answer(A,t){let n=A==null?null:this.byKey.get(eA(this.name,A,this.meant(t)));return n&&L(n)?n:null}servedAnswer(A,t){let n=A==null?null:this.servedBy.get(eA(this.name,A,this.meant(t)));return n&&L(n)?n:null}get activeBox(){let{editor:A}=this;return A?A.boxes[A.active??0]??null:null}get channel(){let A=this.scene?.channel;return A?Zt(A.digest,A.index):null}get picture(){let A=this.scene?.picture;return A?jt(A.digest):null}shown(A){for(let[n,s]of[["pinned",this.pin],["hovered",this.hover]]){let r=s&&this.answer(s.box,A??this.readingOf(s));if(r&&s.bin!=null&&s.bin<rt(r))return this.resolve(r,s.bin,this.sampleIn(r,s),n)}let t=this.activeAnswer(A);return t?this.resolve(t,t.defaultBin(),null,"default"):null}readingOf({reading:A}){return this.readings.some(({id:t})=>t===A)?A:null}sampleIn(A,{box:t,bin:n,sample:s,reading:r}){if(s==null||n==null||this.meant(r)===A.reading)return s;let i=this.answer(t,r)?.samplesOf(n).indexOf(s)??-1;return A.samplesOf(n)[i]??null}resolve(A,t,n,s){let r=A.samplesOf(t),i=n!=null&&r.includes(n)?n:r[0]??null,o=s==="default"&&A.box!==this.activeBox?.id;return{answer:A,bin:t,samples:r,sample:i,chosen:s,old:o||this.fresh.isOld(A)}}activeAnswer(A){let t=this.activeBox,n=t&&this.byKey.get(eA(this.name,t.id,this.meant(A)));return n?L(n)?n:null:this.given(A)[0]??null}choose(A,t="commit"){this.choice=A,this.send(t)}};function An(e,A){return!e||!A?e===A:["box","bin","sample","reading","layer","row"].every(n=>e[n]===A[n])&&e.cell?.[0]===A.cell?.[0]&&e.cell?.[1]===A.cell?.[1]}function E(e,A={},...t){let n=document.createElement(e);for(let[s,r]of Object.entries(A))r==null||r===!1||(typeof r=="function"?n.addEventListener(s.slice(2),r):n.setAttribute(s,r===!0?"":String(r)));return n.append(...t.filter(s=>s!=null)),n}function F(e,A){if(!e||e.textContent===A)return;let t=e.firstChild;t?.nodeType===Node.TEXT_NODE&&!t.nextSibling?t.nodeValue=A:e.textContent=A}function nn(e,A){e.hidden!==A&&(e.hidden=A)}var en=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  flex: none;
  max-width: 80%;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-remark {
  min-width: 0;
  overflow: hidden;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > span {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  height: 36px;
  margin-top: 8px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  overflow: hidden;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: none;
  width: 56px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1;
  overflow: hidden;
  color: var(--rv-text);
  text-align: right;
  text-overflow: ellipsis;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 640px) {
  .rv-caption {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    width: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines. */
  .rv-status {
    height: 36px;
  }
  .rv-timing {
    text-align: right;
    white-space: normal;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card-map h3 {
    max-width: none;
  }
  .rv-card .rv-mean {
    flex-wrap: wrap;
    height: 51px;
  }
  .rv-chipsum {
    flex: 1 0 100%;
  }
  .rv-card-map .rv-remark,
  :is(.rv-card-arithmetic, .rv-card-output) .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-bar .rv-group,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  .rv-label {
    top: auto;
    bottom: 6px;
    left: 6px;
    transform: none !important;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 40px;
  align-items: center;
  min-height: min(78vh, 620px);
  padding: 28px 0;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  align-items: start;
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  font-size: var(--rv-size-heading);
  line-height: 1.3;
  outline: 0;
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal {
  padding: 9px 13px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step[data-done] .rv-goal {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-figure {
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums code,
.rv-step .rv-working {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > * {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-stack-marks,
.rv-ruler-marks {
  pointer-events: none;
}
.rv-drawing .rv-stack-name {
  font-size: var(--rv-size-small);
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-padding {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 2;
}
.rv-field,
.rv-most {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-most {
  stroke-width: 4;
}
.rv-field-side {
  stroke: var(--rv-highlight);
  stroke-width: 1.5;
}
.rv-cell-centre {
  fill: var(--rv-muted);
}
.rv-ruler-back {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-ruler line,
.rv-ruler-mark {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-ruler-gap {
  stroke: var(--rv-accent);
  stroke-width: 4;
}
.rv-ruler-ghost {
  stroke: var(--rv-focus);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-network[data-network="0"] {
  fill: var(--rv-categorical-1);
}
.rv-network[data-network="1"] {
  fill: var(--rv-categorical-2);
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
}
`];var[hs,ls]=[4,2**26],GA=class{#t;#A=new Map;constructor(A){this.#t=A}get size(){return this.#t.memory.buffer.byteLength}begin(){this.#t.clear(0)}forget(){this.#A.clear(),this.#t.clear(1)}hold(A){let t=this.#A.get(A);if(t!==void 0)return t;let n=[...this.#A.keys()].reduce((r,{byteLength:i})=>r+i,A.byteLength);(this.#A.size===hs||n>ls)&&this.forget();let s=this.put(A);return this.#t.keep(),this.#A.set(A,s),s}put(A){let t=this.#e(A.byteLength),n=new Uint8Array(A.buffer,A.byteOffset,A.byteLength);return new Uint8Array(this.#t.memory.buffer,t).set(n),t}zeros(A){let t=this.#e(4*A);return new Uint8Array(this.#t.memory.buffer,t,4*A).fill(0),t}floats(A,t){return new Float32Array(this.#t.memory.buffer,A,t).slice()}doubles(A,t){return new Float64Array(this.#t.memory.buffer,A,t).slice()}wholes(A,t){return new Int32Array(this.#t.memory.buffer,A,t).slice()}bytes(A,t){return new Uint8Array(this.#t.memory.buffer,A,t).slice()}#e(A){let t=A>2147483648?0:this.#t.take(A)>>>0;if(!t)throw new j(ot);return t}};var Z={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[sn,gn]=[5,14],cs={scale:1},UA=class{#t;#A;#e;constructor(A){this.#t=A,this.#A=new GA(A),this.#e=[0,1].map(t=>this.#i(t))}knows(A,t){let n=Object.hasOwn(Z,A)?Z[A]:null;return!!(n&&(n.sampled?n.reductions[t]:t==="max"))}get size(){return this.#A.size}plan(A,{rois:t,bins:n,rules:s,height:r,width:i,chosen:o,derivatives:a=!1}){let{columns:g}=Z[A],I=Ct(t,g),h=Int32Array.from(o??Array(n[0]*n[1]).keys());if(h.some(S=>S<0||S>=n[0]*n[1]))throw new RangeError(`chosen: want bins below ${n[0]*n[1]}, got ${h}`);let c=this.#A;c.begin();let C={rois:I.length/g,batch:2**30,channels:1,height:r,width:i},d=c.zeros(10),Q=c.put(I),u=this.#s(C,n,s);this.#n(`${A}_plan`,Q,c.put(h),h.length,...u,Number(a),d);let[p,...v]=c.wholes(d,10),y=g-1;return{positions:b(c.floats(v[0],2*p),[p,2]),taps:b(c.wholes(v[1],4*p),[p,4]),weights:b(c.floats(v[2],4*p),[p,4]),state:b(c.bytes(v[3],p),[p]),roi:b(c.wholes(v[4],p),[p]),bin:b(c.wholes(v[5],p),[p]),slopes:a?b(c.floats(v[6],2*y*p),[p,y,2]):null,grids:b(c.wholes(v[7],2*C.rois),[C.rois,2]),offsets:b(c.wholes(v[8],C.rois+1),[C.rois+1])}}axes(A,{rois:t,bins:n,rules:s,height:r,width:i}){let{columns:o,sampled:a}=Z[A],g=Ct(t,o),I=g.length/o,h=this.#A;h.begin();let c=h.put(g),C=this.#s({rois:I,batch:2**30,channels:1,height:r,width:i},n,s),d=gn+(a?0:2*(n[0]+n[1])),Q=h.zeros(4*d*I);this.#n(`${A}_axes`,c,...C,Q);let u=h.doubles(Q,2*d*I);return Array.from({length:I},(p,v)=>{let[y,S]=[v,I+v].map(B=>u.subarray(d*B,d*(B+1)));return Cs(y,S,a?null:n)})}forward(A,t){let{maps:n,rois:s,job:r,shape:i,count:o}=this.#r(A,t),a=this.#A.zeros(o);if(Z[A].sampled)return this.#n(rn(A,t),n,s,a,...r),{output:b(this.#A.floats(a,o),i),argmax:null};let g=this.#A.zeros(o);return this.#n(A,n,s,a,g,...r),{output:b(this.#A.floats(a,o),i),argmax:b(this.#A.wholes(g,o),i)}}backward(A,t){let{features:n,gradOutput:s,argmax:r}=t,{maps:i,rois:o,job:a,count:g,rows:I}=this.#r(A,t),{columns:h,sampled:c}=Z[A],C=this.#A,d=C.put(ct("gradOutput",s,g)),Q=n.values.length,u=C.zeros(Q);if(!c){let y=C.put(ct("argmax",r??new Int32Array,g));return this.#n(`${A}_backward`,d,y,o,u,...a),{features:b(C.floats(u,Q),on(n)),rois:null}}let p=C.zeros(I*h),v=rn(A,t);return this.#n(`${v}_backward_features`,d,i,o,u,...a),this.#n(`${v}_backward_rois`,d,i,o,p,...a),{features:b(C.floats(u,Q),on(n)),rois:b(C.floats(p,I*h),[I,h])}}regions({height:A,width:t,scales:n,overlap:s,variant:r}){let i=this.#A;i.begin();let o=i.zeros(3),a=i.put(Float64Array.of(s)),g=Object.entries({height:A,width:t,scales:n}).map(([C,d])=>an(C,d));this.#n(`rmac_regions_${r}`,...g,a,o);let[I,h,c]=i.wholes(o,3);return{regions:b(i.wholes(h,4*I),[I,4]),level:b(i.wholes(c,I),[I])}}regionMaxima({features:A,regions:t}){let{batch:n=1,channels:s}=A,r=t.length/4,i=new Float32Array(5*n*r);for(let g=0;g<n*r;g+=1){i[5*g]=Math.floor(g/r);for(let I=0;I<4;I+=1)i[5*g+1+I]=t[4*(g%r)+I]}let o=this.forward("roi_pool",{features:A,rois:i,bins:[1,1],rules:cs}),a=[n,r,s];return{maxima:b(Float32Array.from(o.output),a),argmax:b(Int32Array.from(o.argmax??[]),a)}}#i(A){this.#A.begin();let t=this.#A.put(new Float64Array(2));this.#n("alignment",A,t);let[n,s]=this.#A.doubles(t,2);return[n,s]}#r(A,{features:t,rois:n,bins:s,rules:r}){let{batch:i=1,channels:o,height:a,width:g}=t,{columns:I}=Z[A];ct("features",t.values,i*o*a*g);let h=Ct(n,I);this.#A.begin();let c=this.#A.hold(t.values),C=h.length/I,d=[C,o,...s];return{maps:c,rois:this.#A.put(h),job:this.#s({rois:C,batch:i,channels:o,height:a,width:g},s,r),shape:d,count:C*o*s[0]*s[1],rows:C}}#s(A,[t,n],{scale:s,ratio:r=0,aligned:i=!1,clockwise:o=!1,...a}){let[g,I]=this.#e[Number(i)],{rois:h,batch:c,channels:C,height:d,width:Q}=A,p=Object.entries({rois:h,batch:c,channels:C,height:d,width:Q,bins_y:t,bins_x:n,ratio:r}).map(([v,y])=>an(v,y));return[this.#A.put(Int32Array.of(...p,Number(o))),this.#A.put(Float64Array.of(s,a.offset??g,a.minimum??I))]}#n(A,...t){let n=FA;try{n=this.#t[A](...t)}catch(s){if(!(s instanceof WebAssembly.RuntimeError))throw s}if(n)throw new j(n)}};function rn(e,{reduction:A="avg"}){let t=Z[e].reductions[A];if(!t)throw new RangeError(`reduction: ${e} has no ${A}`);return t}function Cs(e,A,t){let[n,s]=[0,1].map(g=>{let I=sn*g,[h,c,C,d,Q]=e.subarray(I),u=gn+(g&&t?2*t[0]:0),p=t&&b(Int32Array.from(e.subarray(u,u+2*t[g])),[t[g],2]);return{start:h,binSize:c,samples:C,size:d,drawn:A[I+3],widened:!Q,cells:p}}),[r,i,o,a]=e.subarray(2*sn);return{y:n,x:s,center:[r,i],cosine:o,sine:a}}var on=({batch:e=1,channels:A,height:t,width:n})=>[e,A,t,n],b=(e,A)=>Object.assign(e,{shape:Object.freeze(A)});function ct(e,A,t){if(A.length!==t)throw new RangeError(`${e}: want ${t} numbers, got ${A.length}`);return A}function Ct(e,A){if(e.length%A)throw new RangeError(`rois: want rows of ${A}, got ${e.length} numbers`);return Float32Array.from(e)}function an(e,A){if(Number.isInteger(A)&&Math.abs(A)<2**31)return A;throw new RangeError(`${e}: want a whole number, got ${A}`)}async function In(e){if(typeof WebAssembly>"u")throw new lA("This browser has no WebAssembly.");let A=typeof e=="string"||e instanceof URL?await fs(e):e;try{let{instance:t}=await WebAssembly.instantiate(A,{});return new UA(t.exports)}catch(t){throw new lA(ds(t),t)}}function hn(e){let A=atob(e);return Uint8Array.from(A,t=>t.charCodeAt(0))}async function fs(e){try{let A=await fetch(e);if(A.ok)return await A.arrayBuffer();throw new Error(`${A.status} ${A.statusText}`)}catch(A){throw new lA("The kernels for this browser could not be fetched.",A)}}function ds(e){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(e))?"This page's Content-Security-Policy refuses WebAssembly.":e instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var ln="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var cn=null;function Cn(){return cn??=In(hn(ln)),cn}var ft=200,dt=(e,A,t)=>E("button",{class:"rv-press",type:"button","aria-label":A,onclick:t},E("span",{},e),E("span",{class:"rv-press-word"},A));function fn({go:e,toggle:A,seek:t}){let n=0,s=dt("‹","Back",()=>e(n-1)),r=dt("▶","Play",A),i=dt("›","Next",()=>e(n+1));i.classList.add("rv-press-strong");let o=E("input",{type:"range",class:"rv-range",min:"0",max:String(ft),value:"0"});o.setAttribute("aria-label","How far this step has played"),o.addEventListener("input",()=>t(Number(o.value)/ft));let a=E("span",{class:"rv-step-count"}),g=E("ol",{class:"rv-step-marks","aria-label":"Steps"}),I=E("div",{class:"rv-player",role:"group","aria-label":"Player"},s,r,o,a,i,g);function h({steps:d}){g.replaceChildren(...d.map((Q,u)=>E("li",{},E("button",{type:"button",onclick:()=>e(u)},String(u+1)))))}function c({steps:d},Q,u){n=Q,F(a,`${Q+1} / ${d.length}`),s.disabled=Q===0,i.disabled=Q===d.length-1,g.querySelectorAll("button").forEach((p,v)=>{let{id:y,title:S}=d[v];p.toggleAttribute("data-done",u.has(y)),p.setAttribute("aria-label",`Step ${v+1}, ${S}${u.has(y)?", done":""}`),v===Q?p.setAttribute("aria-current","step"):p.removeAttribute("aria-current")})}function C(d,Q){o.value=String(Math.round(d*ft));let[u,p]=Q?["❚❚","Pause"]:["▶","Play"];F(r.firstElementChild,u),F(r.lastElementChild,p),r.getAttribute("aria-label")!==p&&r.setAttribute("aria-label",p)}return{element:I,take:h,show:c,tell:C}}var JA=class{constructor(A){this.still=A,this.seconds=1,this.share=0,this.playing=!1}begin(A){this.seconds=A,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(A){this.share=Math.min(1,Math.max(0,A)),this.playing=!1}pass(A){return this.playing?(this.share=Math.min(1,this.share+A/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var KA=class{constructor({lesson:A,step:t,done:n,answers:s}){this.lesson=A;let r=A.steps.findIndex(({id:i})=>i===t);this.step=Math.max(0,r),this.seed=A.seed,this.done=new Set(n),this.answers=new Map(s.map(({step:i,values:o})=>[i,o]))}redraw(A){this.seed=A;for(let{id:t,question:n}of this.lesson.steps)n&&(this.answers.delete(t),this.done.delete(t))}takeNumbers(A){this.lesson=A}complete(A){return this.done.has(A)?!1:(this.done.add(A),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([A,t])=>({step:A,values:t}))}}};var Qt={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.","receptive field":"Of a cell: all the picture's pixels that it is computed from.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",descriptor:"The one vector that stands for a whole picture.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var Qs=Object.keys(Qt).sort((e,A)=>A.length-e.length),ps=Qs.map(e=>e.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),Es=new RegExp(`(?<![\\w-])(${ps.join("|")})(s|es)?(?![\\w-])`,"gi");function Bs(e,A=new Set){let t=[],n=0;for(let s of e.matchAll(Es)){let r=Qt[s[1].toLowerCase()];if(A.has(r))continue;A.add(r);let i=E("abbr",{class:"rv-term",title:r},s[0]);t.push(e.slice(n,s.index),i),n=s.index+s[0].length}return[...t,e.slice(n)].filter(s=>s!=="")}var dn=(e,A=new Set)=>e.flatMap(({t,b:n,tone:s})=>{let r=Bs(t,A);return n||s?[E(n?"strong":"span",{class:s?`rv-tone-${s}`:""},...r)]:r});var us=1e-9;function Qn(e,A){let t=s=>ws(A,s,e.margin);if(t(e.right))return{state:"right",known:null,text:`Right: ${e.shown}.`};let n=e.wrong.find(s=>t(s.values))??null;return n?{state:"known",known:n,text:`Not quite: ${n.name}.`}:{state:"other",known:null,text:ms(e,A)}}var ws=(e,A,t)=>e.length===A.length&&e.every((n,s)=>Math.abs(n-A[s])<=t+us);function ms({by:e,right:A},t){if(e==="number"){let i=t[0]-A[0];return`Not quite: ${D(Math.abs(i))} too ${i>0?"high":"low"}.`}if(e==="cell")return"Not quite: it is another cell.";if(e==="points")return`Not quite, from left to right: ${t.map((o,a)=>`${D(Math.abs(o-A[a]))} ${vs(o-A[a])}`).join(", ")}.`;let n=t.filter(i=>A.includes(i)).length,s=t.length-n,r=s?`, and ${uA(s,"cell")} of yours ${s>1?"are":"is"} not read`:"";return`Not quite: you have ${n} of the ${A.length}${r}.`}var D=e=>W(String(Number(e.toFixed(4)))),vs=e=>Math.abs(e)<1e-9?"off":e>0?"too far right":"too far left";var pt={scale:1,ratio:1,offset:0,minimum:0},Ds=["inside","clamped","discarded"],Et=[1,1];function pn(e,{values:A,rows:t,columns:n}){let s={values:Float32Array.from(A),channels:1,height:t,width:n};return(r,i)=>{let o={rois:[0,r,i,r,i],bins:Et,rules:pt},a=e.plan("roi_align",{...o,height:t,width:n}),g=new Map;a.taps.forEach((h,c)=>{h>=0&&a.weights[c]&&g.set(h,(g.get(h)??0)+a.weights[c])});let[I]=e.forward("roi_align",{...o,features:s}).output;return{weights:g,value:I}}}function En(e,{values:A,rows:t,columns:n}){let s={values:Float32Array.from(A),channels:1,height:t,width:n};return(r,i)=>{let o={rois:[0,...r],bins:Et,rules:{...pt,ratio:i}},{positions:a,taps:g,weights:I,state:h}=e.plan("roi_align",{...o,height:t,width:n}),c=Array.from(h,(d,Q)=>({x:a[2*Q],y:a[2*Q+1],state:Ds[d],value:[0,1,2,3].reduce((u,p)=>{let v=g[4*Q+p];return v<0?u:u+I[4*Q+p]*A[v]},0)})),[C]=e.forward("roi_align",{...o,features:s}).output;return{samples:c,mean:C}}}function Bn(e,{values:A,bins:t}){let n={values:Float32Array.from(A),channels:1,height:1,width:A.length},s=[1,t];return(r,i)=>{let o={rois:[0,r,0,i,0],bins:s,rules:{scale:1}},[{x:a}]=e.axes("roi_pool",{...o,height:1,width:A.length});return{columns:Array.from({length:t},(I,h)=>{let[c,C]=[a.cells?.[2*h]??0,a.cells?.[2*h+1]??0];return Array.from({length:Math.max(0,C-c)},(d,Q)=>c+Q)}),maxima:[...e.forward("roi_pool",{...o,features:n}).output]}}}var un=(e,A)=>(t,n)=>{let s=[0,t,0,t,0],r={...pt,scale:1/A,offset:n};return e.plan("roi_align",{rois:s,bins:Et,rules:r,height:1,width:1}).positions[0]};function wn({check:e},{columns:A,maxima:t},n){return e==="maximum"?[t[n]]:e==="columns"?[...A[n]]:[new Set(A.flat()).size]}function mn({check:e},{samples:A,mean:t}){return e==="mean"?[t]:e==="samples"?[A.length]:[...new Set(A.map(({x:n})=>n))].sort((n,s)=>n-s)}function vn({check:e},{weights:A,value:t}){if(e==="value")return[t];if(e==="taps")return[...A.keys()].sort((s,r)=>s-r);let[n]=[...A].sort(([,s],[,r])=>r-s);return[n[0]]}var Dn=({right:e,margin:A},t)=>t.length===e.length&&t.every((n,s)=>Math.abs(n-e[s])<=A/2+1e-6);var ys=20,ks={right:"✓",known:"✗",other:"✗"};function kn(e,A,{answered:t,redraw:n}){let s=xs(e).map(B=>E("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":B})),r=e.others.map((B,m)=>E("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>Q(m)},B)),i=E("button",{class:"rv-press rv-press-strong",type:"button",onclick:v},"Check"),o=E("button",{class:"rv-press",type:"button",onclick:n},"Other numbers"),a=E("div",{class:"rv-answer"},...s,...r,i,o),g=E("p",{class:"rv-verdict",role:"status"}),I=E("p",{class:"rv-why"}),h=E("p",{class:"rv-working"}),c=E("div",{class:"rv-question"},E("p",{class:"rv-asks"},e.asks),a,g,I,h);for(let B of s)B.addEventListener("input",d),B.addEventListener("keydown",m=>{m.stopPropagation(),m.key==="Enter"&&!i.disabled&&v()});function C(){if(!s.length)return A.picks.size?[...A.picks].sort((m,M)=>m-M):null;let B=s.map(({value:m})=>yn(m)).filter(m=>m!=null);return B.length===s.length?B.sort((m,M)=>m-M):null}function d(){let B=C();B&&e.by==="points"?A.place(B):p()}function Q(B){A.pick(A.buttons.length+B)}function u(){let{places:B}=A;B.length&&!bs(C(),B)&&s.forEach((m,M)=>{m.value=String(B[M])}),p()}function p(){i.disabled=s.length?s.some(({value:B})=>!B.trim()):!A.picks.size,r.forEach((B,m)=>{B.setAttribute("aria-pressed",String(A.picks.has(A.buttons.length+m)))})}function v(){let B=C();if(B)return t(B);let m=s.find(({value:M})=>yn(M)==null);m&&(c.dataset.state="unread",F(g,`“${m.value.trim().slice(0,ys)}” is no number. Write one such as 2.5.`),F(I,""),F(h,""),m.focus())}function y(B){A.reveal(B),B&&!C()&&s.forEach((M,$A)=>{M.value=String(B[$A])});let m=B&&Qn(e,B);c.dataset.state=m?.state??"open",F(g,m?`${ks[m.state]} ${m.text}`:""),F(I,m?.known?.words??""),F(h,m?e.working:""),u(),m&&S()}function S(){let B=A.found(e);!B||Dn(e,B)||(c.dataset.state="mismatch",F(g,"The kernel in this browser gives another answer than the one expected here."))}return y(null),{element:c,show:y,ready:u}}function yn(e){let A=e.trim().replace(",",".").replace("−","-");return A&&Number.isFinite(Number(A))?Number(A):null}function xs({by:e,label:A,right:t}){return e==="number"?[A]:e==="points"?t.map((n,s)=>`${A} ${s+1}`):[]}var bs=(e,A)=>e?.every((t,n)=>Math.abs(t-A[n])<1e-4)??!1;var Ss="http://www.w3.org/2000/svg";function l(e,A={},...t){let n=document.createElementNS(Ss,e);return f(n,A),n.append(...t),n}function f(e,A){for(let[t,n]of Object.entries(A))n==null||n===!1?e.removeAttribute(t):e.setAttribute(t,n===!0?"":String(n))}function LA(e,A){let t=e.getScreenCTM(),n=new DOMPoint(A.clientX,A.clientY);return t?n.matrixTransform(t.inverse()):n}function H(e,A){let t=e.slice(1).map((s,r)=>Math.hypot(...s.map((i,o)=>i-e[r][o]))),n=A*t.reduce((s,r)=>s+r,0);for(let s=0;s<t.length;s+=1){if(n<=t[s]){let r=t[s]?n/t[s]:0;return e[s].map((i,o)=>i+(e[s+1][o]-i)*r)}n-=t[s]}return[...e[e.length-1]]}var $=100,N=(e,A)=>Number((Math.round(e*A)/A).toFixed(6)),Y=e=>e*e*(3-2*e),x=(e,A,t,n)=>l("line",{x1:e,y1:A,x2:t,y2:n}),w=(e,A,t,n="middle")=>l("text",{x:e,y:A,"text-anchor":n},t);var xn=6,bn=3,Fs=3e-7;function _(e,A=1){for(let t=0;t<xn;t+=1){let n=Number(e.toFixed(t));if(Bt(n,e,A))return n}return Number(e.toFixed(xn))}var AA=e=>W(String(e)),k=(e,A)=>AA(_(e,A));function mA(e,A=1){let t=Number(e.toFixed(bn));return`${Bt(t,e,A)?"":"≈ "}${AA(t)}`}function cA(e,A,t,n){return Bt(A,t,n)?`${e} = ${AA(Number(A.toFixed(9)))}`:`${e} ≈ ${W(t.toFixed(bn))}`}var Bt=(e,A,t)=>Math.abs(e-A)<=Fs*Math.max(1,t),sA=e=>e.reduce((A,t)=>Math.max(A,Math.abs(t)),0);var Nn=128,[Sn,Fn]=[24,96],[ut,wt]=[20,108];function Mn({ratios:e,exact:A},t){let n=l("g",{class:"rv-bars"}),s=A??0;function r(i,o){let a=e.map(i),g=Math.max(...a.map(p=>Math.abs(p-s)),1e-6),I=p=>(Sn+Fn)/2-(p-s)/g*((Fn-Sn)/2),h=p=>ut+(p+.5)/e.length*(t-ut-wt),c=x(ut,I(s),t-wt+4,I(s));f(c,{class:"rv-exact"});let C=e.flatMap((p,v)=>{if(p>o)return[Rn(h(v),p,!1)];let[y,S]=[h(v),I(a[v])],B=p===o?" rv-bar-now":"",m=x(y,I(s),y,S);return f(m,{class:"rv-stem"}),[m,l("circle",{cx:y,cy:S,r:6,class:`rv-bar${B}`}),Rn(y,p,p===o)]}),d=w(t-wt+8,I(s)+4,`exact ${mA(s)}`);f(d,{"text-anchor":"start"});let Q=e.indexOf(o),u=w(h(Q),I(a[Q])+(a[Q]<s?20:-11),mA(a[Q]));n.replaceChildren(c,...C,d,...Q<0?[]:[u])}return{element:n,height:Nn,show:r}}function Rn(e,A,t){let n=w(e,Nn-4,String(A));return t&&n.classList.add("rv-bar-label-now"),n}var G=class{constructor(A,t,n){this.figure=A,this.wires=t,this.asked=n,this.open=!n,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.writes=!1,this.element=l("svg")}drawn({name:A,width:t,height:n},s,r=this.scale){let i={viewBox:`0 0 ${t} ${n+(r?.height??0)}`},o=l("svg",{...i,class:"rv-drawing",role:"group","aria-label":A},...s);return r&&(f(r.element,{transform:`translate(0 ${n})`}),o.append(r.element)),o}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(A){let t=this.picks.has(A);this.asked?.by==="cell"&&this.picks.clear(),t?this.picks.delete(A):this.picks.add(A),this.showPicks(),this.wires.picked()}showPicks(){this.buttons.forEach((A,t)=>{f(A,{"aria-pressed":String(this.picks.has(t))})})}get places(){return[]}place(A){}take(A){this.use(A),this.draw()}paint(A){}play(A,t=!1){t&&(this.held=!1),!this.held&&(this.playTo(A),this.draw())}reveal(A){let{asked:t}=this;if(!t)return;this.open=!!A,this.buttons.forEach((s,r)=>{f(s,{"data-right":A?String(t.right.includes(r)):null,"data-ghost":A?String(A.includes(r)):null})});let n=t.by==="cell"||t.by==="cells";this.picks=new Set(n?A??[]:[]),this.showPicks(),this.scale?.show(A?{right:t.right[0],ghost:A[0]}:null),this.draw()}playTo(A){}use(A){}draw(){}reached(A){return!1}found(A){return null}lines(){return[]}};function CA(e,A){let t=[{count:A,step:1,centre:.5,field:1}];for(let[n,s,r]of e){let{count:i,step:o,centre:a,field:g}=t[t.length-1];t.push({count:Math.floor((i+2*r-n)/s)+1,step:o*s,centre:a+((n-1)/2-r)*o,field:g+(n-1)*o})}return t}function OA(e,A,t){let n=[Array.from({length:A},(s,r)=>+(r===t))];return CA(e,A).slice(1).forEach(({count:s},r)=>{let i=n[r];n.push(Array.from({length:s},(o,a)=>{let g=mt(e[r],a);return g.reduce((I,h)=>I+(i[h]??0),0)/g.length}))}),n}var mt=([e,A,t],n)=>Array.from({length:e},(s,r)=>n*A-t+r);function vt(e,A){let t=[[A,A]];for(let n of[...e].reverse()){let[s,r]=t[0];t.unshift([mt(n,s)[0],mt(n,r)[n[0]-1]])}return t}var fA=e=>e.indexOf(Math.max(...e));function Gn(e){let A=CA(e,1);return`1 + ${e.map(([n],s)=>`${n-1} × ${A[s].step}`).join(" + ")} = ${A[A.length-1].field} pixels`}var Rs={alone:({weights:e},A)=>Un(e,A),weight:({weights:e},A)=>Un(e,A),value:({value:e},A)=>X(e,A),aside:({value:e,weights:A},t)=>X(e,t)&&!Jn(A),alike:({weights:e})=>Jn(e)},Ns={mean:({mean:e},A)=>X(e,A),samples:({samples:e},A)=>X(e.length,A),discarded:({samples:e},A)=>X(e.filter(({state:t})=>t==="discarded").length,A)},Ms={still:({before:e,now:A,moved:t},n)=>Kn(e,A)&&t>=n.target-n.margin,jump:({before:e,now:A})=>!Kn(e,A),apart:({now:{columns:e}})=>new Set(e.flat()).size===e.flat().length},Gs={strongest:(e,A)=>X(fA(e),A),answering:(e,A)=>X(e.filter(t=>t>0).length,A)},Us={reads:({position:e},A)=>X(e,A),fits:({missed:e},{target:A,margin:t})=>Math.abs(e[A])<=t+1e-6},Ln=(e,A)=>Rs[e.kind]?.(A,e)??!1,On=(e,A)=>Ns[e.kind]?.(A,e)??!1,X=(e,{target:A,margin:t})=>Math.abs(e-A)<=t,Un=(e,A)=>[...e.values()].some(t=>X(t,A)),Jn=e=>e.size===4&&[...e.values()].every(A=>A===.25),Hn=(e,A)=>Ms[e.kind]?.(A,e)??!1,Kn=(e,A)=>e.columns.join(";")===A.columns.join(";"),Yn=(e,A)=>Gs[e.kind]?.(A,e)??!1,qn=(e,A)=>Us[e.kind]?.(A,e)??!1;var Dt={fine:.025,usual:.05,wide:.25},vA=20,Js=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]);function U(e,[A,t],...n){return l("g",{tabindex:0,...{role:"slider","aria-label":e,"aria-valuemin":A,"aria-valuemax":t}},...n)}function J(e,A,{flat:t=!1,unit:n=1}={}){e.addEventListener("keydown",s=>{let r=Js.get(s.key);if(!r||t&&!r[0])return;s.preventDefault(),s.stopPropagation();let i=n*(s.shiftKey?Dt.wide:s.altKey?Dt.fine:Dt.usual);A(r[0]*i,r[1]*i)})}function P(e,A){let t=null;e.addEventListener("pointerdown",s=>{t=s.button?null:A(s.target,LA(e,s)),t&&(s.preventDefault(),e.setPointerCapture(s.pointerId))}),e.addEventListener("pointermove",s=>{t&&e.hasPointerCapture(s.pointerId)&&t(LA(e,s))});let n=s=>t&&s.preventDefault();e.addEventListener("touchstart",n,{passive:!1})}function HA(e,A,t){let n=!1;e.addEventListener("pointerdown",s=>{n=s.pointerType==="touch"},{capture:!0}),P(e,(s,r)=>n&&!A.contains(s)?null:(A.focus({preventScroll:!0}),t(r),t)),e.addEventListener("click",s=>{n&&t(LA(e,s))})}function dA(e,A,t){return f(e,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":A}),e.addEventListener("click",t),e.addEventListener("keydown",n=>{n.key!=="Enter"&&n.key!==" "||(n.preventDefault(),n.stopPropagation(),t())}),e}var R=(e,A,t)=>QA(Math.min(t,Math.max(A,e))),QA=e=>Number(e.toFixed(6));var Tn=340,[Ks,Ls]=[.35,1.35],tA={top:40,height:52,room:42},Os=22,pA=class{constructor(A){this.figure=A,this.isLine=A.rows===1,this.around=A.shows.includes("window")?Ls:Ks,this.size=Tn/(A.columns+2*this.around),this.top=this.isLine?tA.top:this.around*this.size,this.width=Tn,this.height=this.isLine?tA.top+tA.height+tA.room:(A.rows+2*this.around)*this.size+Os,this.cells=A.values.map((t,n)=>this.makeCell(t,n)),this.element=l("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?tA.height:this.size}at(A,t){return{x:(this.around+A+.5)*this.size,y:this.top+(this.isLine?.66*tA.height:(t+.5)*this.size)}}position({x:A,y:t}){return{x:A/this.size-this.around-.5,y:(t-this.top)/this.rowHeight-.5}}box([A,t,n,s]){let r=this.at(A,t),i=(n-A)*this.size;return this.isLine?{x:r.x,y:this.top-6,width:i,height:tA.height+12}:{...r,width:i,height:(s-t)*this.size}}makeCell(A,t){let{columns:n}=this.figure,[s,r]=[(this.around+t%n)*this.size,this.top+Math.floor(t/n)*this.rowHeight],i=l("rect",{x:s,y:r,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),o=w(s+11,r+17,D(A));return o.classList.add("rv-map-value"),[i,o]}numbers(){let A=this.top+this.figure.rows*this.rowHeight+18;return Array.from({length:this.figure.columns},(t,n)=>{let s=w(this.at(n,0).x,A,String(n));return s.classList.add("rv-map-number"),s})}window(){let{rows:A,columns:t,shows:n}=this.figure;if(!n.includes("window"))return[];let[s,r]=[this.at(-1,0).x,this.at(t,0).x],[i,o]=this.isLine?[this.top-6,this.top+tA.height+6]:[this.at(0,-1).y,this.at(0,A).y],a=[x(s,i,s,o),x(r,i,r,o)];this.isLine||a.push(x(s,i,r,i),x(s,o,r,o));for(let h of a)f(h,{class:"rv-window"});let g=this.top+A*this.rowHeight+18,I=[w(s,g,"−1"),w(r,g,String(t))];for(let h of this.isLine?I:[])h.classList.add("rv-map-number");return[...a,...this.isLine?I:[]]}paint(A){let{values:t}=this.figure,n=[Math.min(...t),Math.max(...t)];this.cells.forEach(([s,r],i)=>{let o=iA(A.ramps.sequential,t[i],n);f(s,{style:`fill:${oA(o)}`}),f(r,{style:`fill:${yA(o,A)}`})})}};var Hs=40,yt=22,YA=class{constructor(A,t,n){this.map=A,this.asked=t,this.moved=n,this.touched=!1,this.at=t.right.map((s,r)=>r),this.handles=this.at.map((s,r)=>this.makeHandle(r)),this.right=l("g",{class:"rv-right-points"}),this.element=l("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((A,t)=>A-t):[]}makeHandle(A){let t=l("rect",{x:-14,y:-16,width:28,height:yt+18,class:"rv-sample-reach"}),n=l("path",{d:`M0 ${yt}L-7 4L7 4Z`,class:"rv-point-mark"}),s=[-1,this.map.figure.columns],r=U(`Mark ${A+1}; the arrows move it`,s,t,n,w(0,0,""));return f(r,{class:"rv-sample"}),J(r,i=>this.move(A,this.at[A]+i),{flat:!0}),r}listen(A){P(A,t=>{let n=this.handles.findIndex(s=>s.contains(t));return n<0?null:(this.handles[n].focus({preventScroll:!0}),s=>this.move(n,N(this.map.position(s).x,Hs)))})}move(A,t){this.at[A]=R(t,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(A){this.at=[...A],this.touched=!0,this.draw(),this.moved()}reveal(A){for(let t of this.handles)f(t,{"data-ghost":A?"true":null});A&&([this.at,this.touched]=[[...A],!0]),this.right.replaceChildren(...(A?this.asked.right:[]).map(t=>{let{x:n,y:s}=this.map.at(t,0);return l("circle",{cx:n,cy:s,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((A,t)=>{let n=this.at[t];f(A,{transform:`translate(${this.map.at(n,0).x} ${this.map.top-yt-2})`}),f(A,{"aria-valuenow":String(n),"aria-valuetext":D(n)});let s=A.lastElementChild;s.textContent=this.touched?D(Number(n.toFixed(2))):"?"})}};var Ys=74,[Vn,rA]=[26,38];function EA({values:e},A){let t=l("g",{class:"rv-answer-scale"});function n(s){if(!s)return t.replaceChildren();let r=[...e,s.right,s.ghost],[i,o]=[Math.min(...r),Math.max(...r)],a=C=>Vn+(C-i)/(o-i||1)*(A-2*Vn),g=l("line",{x1:a(i),x2:a(o),y1:rA,y2:rA}),I=[i,o].map(C=>kt(a(C),rA,3,"rv-scale-end")),h=kt(a(s.right),rA,7,"rv-scale-right"),c=kt(a(s.ghost),rA,9,"rv-ghost");t.replaceChildren(g,...I,c,h,Xn(a(s.right),rA-14,D(s.right),A),Xn(a(s.ghost),rA+26,`yours ${D(s.ghost)}`,A))}return n(null),{element:t,height:Ys,show:n}}var kt=(e,A,t,n)=>l("circle",{cx:e,cy:A,r:t,class:n});function Xn(e,A,t,n){let s=e<n/4?"start":e>3*n/4?"end":"middle";return l("text",{x:s==="middle"?e:e<n/2?e-10:e+10,y:A,"text-anchor":s},t)}var BA=3,Pn=.1,qs=4,Ts=5.5,qA=class extends G{constructor(A,t,n){super(A,t,n),this.writes=A.shows.includes("sum")||A.shows.includes("grid"),this.ratio=A.ratio,this.edges=zn(A.path,0),this.reader=null,this.read=null,this.map=new pA(A),this.points=n?.by==="points"?new YA(this.map,n,t.picked):null,this.bars=A.shows.includes("bars")?Mn(A,this.map.width):null;let s=n?.by==="number"&&n.check==="mean";if(this.scale=s?EA(A,this.map.width):null,this.marks=l("g",{class:"rv-samples"}),this.box=l("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=A.ratios.map(r=>E("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(r)},String(r))),this.element=E("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let r={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(E("div",r,E("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:A,height:t}=this.map,n=[this.map.element,this.box,this.marks,this.handle];this.points&&n.push(this.points.element);let s=this.drawn({name:"A bin on a map",width:A,height:t},n,this.bars??this.scale);return this.points?.listen(s),this.figure.grip!=="none"&&this.listen(s),s}makeHandle(){if(this.figure.grip==="none")return l("g");let A=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",t=this.figure.grip==="move"?l("rect",{class:"rv-bin-body"}):l("circle",{r:9,class:"rv-bin-corner"}),n=U(A,[-BA,this.figure.columns+BA],t);return f(n,{class:"rv-bin-handle"}),n}listen(A){P(A,(t,n)=>{if(!this.handle.contains(t))return null;this.handle.focus({preventScroll:!0});let[s,r]=[this.map.position(n),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(r,N(o-s.x,vA),N(a-s.y,vA))}}),J(this.handle,(t,n)=>this.shift(this.edges,t,n))}shift([A,t,n,s],r,i){let{rows:o,columns:a,grip:g}=this.figure,I=o>1?i:0,[h,c]=[n-A,s-t];if(g==="size"){let[C,d]=[R(n+r,A+Pn,a),R(s+I,t+Pn,o)];this.edges=[A,t,C,d]}else{let C=R(A+r,-BA,a-1+BA-h),d=o>1?R(t+I,-BA,o-1+BA-c):t;this.edges=[C,d,QA(C+h),QA(d+c)]}this.hold()}choose(A){this.ratio=A,this.hold()}get places(){return this.points?.places??[]}place(A){this.points?.put(A)}use(A){this.reader=En(A,this.figure)}paint(A){this.map.paint(A)}playTo(A){let{path:t,ratios:n}=this.figure;this.edges=zn(t,Y(A)),n.length&&(this.ratio=n[Math.min(n.length-1,Math.floor(A*n.length))])}reveal(A){this.points?.reveal(A),super.reveal(A)}reached(A){return this.read!=null&&On(A,this.read)}found(A){return this.read&&mn(A,this.read)}lines(){let{read:A,figure:t}=this;return A?t.shows.includes("grid")?[Ps(this.edges,A)]:t.shows.includes("sum")?[Xs(A,sA(t.values))]:[]:[]}draw(){let{figure:A,map:t,edges:n}=this;this.read=this.reader?.(n,this.ratio)??null;let s=t.box(n);f(this.box,s),this.drawHandle(s);let i=this.read&&(A.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(o=>this.markOf(o,i.length))),this.bars&&this.reader&&this.bars.show(o=>this.reader(n,o).mean,this.ratio),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(A.ratios[a]===this.ratio))})}drawHandle(A){let{grip:t}=this.figure,n=this.handle.firstElementChild;if(!n)return;let[s,r,i,o]=this.edges;t==="move"?f(n,A):f(n,{cx:A.x+A.width,cy:A.y+A.height});let a=this.figure.rows>1?`, ${k(i-s)} × ${k(o-r)} cells`:"";f(this.handle,{"aria-valuenow":k(t==="move"?s:i),"aria-valuetext":`from ${k(s)} to ${k(i)}${a}`})}markOf({x:A,y:t,state:n},s){let{map:r,figure:i}=this,{x:o,y:a}=r.at(A,t),g=this.open?n:"inside",I=s>64?1.6:s>9?3:Ts,h=[l("circle",{cx:o,cy:a,r:I,class:`rv-mark rv-mark-${g}`,"data-state":g})];if(g==="clamped"){let Q=r.at(R(A,0,i.columns-1),R(t,0,i.rows-1));h.unshift(l("path",{d:`M${o} ${a}L${Q.x} ${Q.y}`,class:"rv-mark-way"})),h.push(l("circle",{cx:Q.x,cy:Q.y,r:3,class:"rv-mark-read"}))}let c=i.shows.includes("positions")&&r.isLine&&(!this.asked||this.open||!this.points),C=s===1?"x = ":"",d=this.points?r.height-4:r.top-10;return c?[...h,w(o,d,`${C}${k(A)}`)]:h}},Vs={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function Xs({samples:e,mean:A},t){let n=e.length;if(n>qs)return`${uA(n,"sample")}, in the mean ${mA(A,t)}`;if(n===1)return`${Vs[e[0].state]}${k(A,t)}`;let s=e.map(({value:i})=>_(i,t)),r=s.reduce((i,o)=>i+o,0);return cA(`(${s.map(AA).join(" + ")}) / ${n}`,r/n,A,t)}function Ps([e,A,t,n],{samples:s}){let[r,i]=["x","y"].map(a=>new Set(s.map(g=>g[a])).size);return`${`⌈${k(t-e)}⌉ × ⌈${k(n-A)}⌉`} = ${r} × ${i} = ${uA(s.length,"sample")}`}var zn=(e,A)=>H(e,A).map(t=>N(t,$));function jn({figure:e,read:A,reader:t,point:n,open:s}){return!A||!t||!s?[]:e.shows.includes("ways")?zs(e,t,n):e.shows.includes("sum")?[Zn(e,A)]:[]}function Zn({values:e},{weights:A,value:t}){let n=e.map((s,r)=>[_(A.get(r)??0),s]);return $n(n,t,sA(e))}function zs(e,A,{x:t,y:n}){let s=sA(e.values);return[`rectangles: ${Zn(e,A(t,n))}`,`x, then y: ${Wn(n,A(t,0).value,A(t,1).value,s)}`,`y, then x: ${Wn(t,A(0,n).value,A(1,n).value,s)}`]}function Wn(e,A,t,n){let[s,r]=[A,t].map(o=>_(o,n)),i=(1-e)*A+e*t;return $n([[_(1-e),s],[_(e),r]],i,n)}function $n(e,A,t){let n=e.map(([s,r])=>`${AA(s)} × ${AA(r)}`).join(" + ");return cA(n,e.reduce((s,[r,i])=>s+r*i,0),A,t)}var[q,z,Ws,js]=[64,34,24,8],Zs=250,_n={sums:20,areas:40},xt=.45,$s=.92,_s=["top left","top right","bottom left","bottom right"],TA=class extends G{constructor(A,t,n){super(A,t,n),this.writes=A.shows.includes("sum")||A.shows.includes("ways"),this.size=Zs/Math.max(2,A.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=Ae(A.path,0),this.cells=A.values.map((s,r)=>this.makeCell(r)),this.buttons=n&&n.by!=="number"?this.cells.map(({area:s})=>s):[],this.buttons.forEach((s,r)=>{dA(s,this.nameOf(r),()=>this.pick(r))}),this.areas=l("g",{class:"rv-flight"}),this.lineMarks=l("g",{class:"rv-lines"}),this.guides=l("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=n?.by==="number"?EA(A,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return q+this.figure.columns*this.size+Ws}get height(){return z+this.figure.rows*this.size+js}makeElement(){let{rows:A,columns:t}=this.figure,n=[...this.cells.map(({area:i})=>i),this.areas,l("g",{},...this.cells.flatMap(({value:i,weight:o})=>[i,o])),this.lineMarks,this.guides,this.handle],s=`${A} × ${t} cells and a sample`,r=this.drawn({name:s,width:this.width,height:this.height},n);return this.figure.moves&&this.listen(r),r}listen(A){HA(A,this.handle,t=>this.follow(t)),J(this.handle,(t,n)=>this.put(this.point.x+t,this.point.y+n))}follow({x:A,y:t}){let n=this.flies?_n.areas:_n.sums;this.put(N((A-q)/this.size-.5,n),N((t-z)/this.size-.5,n))}put(A,t){let{rows:n,columns:s}=this.figure;this.point={x:R(A,0,s-1),y:R(t,0,n-1)},this.share=1,this.hold()}use(A){this.reader=pn(A,this.figure)}paint(A){this.colours=A,this.draw()}playTo(A){this.share=A;let t=this.flies?Math.min(1,A/xt):A;this.point=Ae(this.figure.path,Y(t))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return jn(this)}reached(A){return this.read!=null&&Ln(A,this.read)}found(A){return this.read&&vn(A,this.read)}makeCell(A){let{columns:t}=this.figure,{size:n}=this,[s,r]=[Math.floor(A/t),A%t],[i,o]=[q+r*n,z+s*n],a=l("rect",{x:i,y:o,width:n,height:n,class:"rv-cell-box"}),g=this.textAt(s,r),I=l("text",{...g,class:"rv-cell-value"}),h=l("text",{x:g.x,y:g.y+19,class:"rv-cell-weight"}),c=(Q,u)=>l("rect",{x:i+Q,y:o+Q,width:n-2*Q,height:n-2*Q,class:u}),C=[c(2.5,"rv-cell-right"),c(7,"rv-cell-edge")],d=l("g",{class:"rv-cell","data-cell":A},a,...C);return{box:a,area:d,value:I,weight:h}}nameOf(A){let{columns:t,values:n}=this.figure;return n.length===4?`${_s[A]} cell`:`row ${Math.floor(A/t)}, column ${A%t}`}textAt(A,t){let{rows:n,columns:s,values:r}=this.figure,i=r.length>4?0:.24*this.size,o=(g,I)=>I<2?-1:Math.sign(g-(I-1)/2),a=this.at(t,A);return{x:a.x+i*o(t,s),y:a.y+6+(i-6)*o(A,n)}}at(A,t){return{x:q+(A+.5)*this.size,y:z+(t+.5)*this.size}}makeHandle(){let A=l("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return l("g",{class:"rv-sample"},A);let t=l("circle",{r:24,class:"rv-sample-reach"}),n=U("Sample; the arrows move it",[0,this.figure.columns-1],t,A);return f(n,{class:"rv-sample"}),n}draw(){let{x:A,y:t}=this.point,{columns:n,rows:s,shows:r}=this.figure;this.read=this.reader?.(A,t)??null;let i=this.at(A,t);f(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&f(this.handle,{"aria-valuenow":D(A),"aria-valuetext":`x ${D(A)}, y ${D(t)}`}),this.drawCells(),n<=2&&this.drawGuides(i,s>1),this.flies&&this.read&&this.drawRectangles(this.read),r.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:A,shows:t}=this.figure,n=this.open&&A.length<=4&&(t.includes("weights")||this.asked),s=[Math.min(...A),Math.max(...A)];this.cells.forEach(({box:r,value:i,weight:o},a)=>{i.textContent=D(A[a]);let g=this.read?.weights.get(a)??0;if(o.textContent=n&&this.read?`× ${k(g)}`:"",!this.colours)return;let I=iA(this.colours.ramps.sequential,A[a],s),h=this.flies;f(r,{style:h?null:`fill:${oA(I)}`});let c=h?"":`fill:${yA(I,this.colours)}`;f(i,{style:c}),f(o,{style:c})})}drawGuides(A,t){let n=this.at(0,0),{x:s,y:r}=this.point,i=[x(n.x,z-8,A.x,z-8),w((n.x+A.x)/2,z-14,`dx = ${k(s)}`)],o=[x(q-8,n.y,q-8,A.y),w(q-13,(n.y+A.y)/2-3,"dy","end"),w(q-13,(n.y+A.y)/2+12,k(r),"end")],a=[x(A.x,z-8,A.x,A.y),x(q-8,A.y,A.x,A.y)];for(let g of a)f(g,{class:"rv-thread"});this.guides.replaceChildren(a[0],...i,...t?[a[1],...o]:[])}drawRectangles({weights:A}){let{x:t,y:n}=this.point,s=Y(Math.min(1,Math.max(0,(this.share-xt)/($s-xt)))),{size:r}=this,i=this.at(0,0),o=[0,1,2,3].flatMap(a=>{let[g,I]=[a%2,Math.floor(a/2)],h=g?t:1-t,c=I?n:1-n;if(!A.get(a))return[];let C={x:i.x+(g?0:t*r),y:i.y+(I?0:n*r)},d={x:q+(g?2*r-h*r:0),y:z+(I?2*r-c*r:0)},Q={width:h*r,height:c*r,"data-area":a},u={x:C.x+(d.x-C.x)*s,y:C.y+(d.y-C.y)*s};return[l("rect",{...C,...Q,class:"rv-area-home"}),l("rect",{...u,...Q,class:"rv-area"})]});this.areas.replaceChildren(...o)}drawLines(A){let{x:t}=this.point,n=sA(this.figure.values),[s,r]=[0,1].map(g=>this.at(t,g)),i=[0,1].map(g=>x(this.at(0,g).x,this.at(0,g).y,this.at(1,g).x,this.at(1,g).y)),o=[s,r].map(({x:g,y:I})=>l("circle",{cx:g,cy:I,r:5,class:"rv-line-dot"})),a=[w(s.x,s.y-11,k(A(t,0).value,n)),w(r.x,r.y+20,k(A(t,1).value,n))];for(let g of a)g.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,x(s.x,s.y,r.x,r.y),...o,...a)}};function Ae(e,A){let[t,n]=H(e,A).map(s=>N(s,$));return{x:t,y:n}}var Ar=1,bt=15,tr=8,nr=120,VA=class extends G{constructor(A,t,n){super(A,t,n),this.map=new pA({...A,rows:1,columns:A.values.length,shows:[]}),this.edges=[...A.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=l("rect",{class:"rv-bin"}),this.bars=l("g",{class:"rv-pool-bars"}),this.buttons=n?.by==="cells"?A.values.map((s,r)=>this.makeButton(r)):[],this.handle=this.makeHandle(),this.scale=n?.check==="maximum"?EA(A,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*bt+tr}makeElement(){let{width:A}=this.map,t=[this.map.element,this.box,this.bars,...this.buttons,this.handle],n=this.drawn({name:"A box on a line of cells",width:A,height:this.height},t);return this.figure.grip!=="none"&&this.listen(n),n}makeButton(A){let{size:t,top:n,rowHeight:s}=this.map,{x:r}=this.map.at(A-.5,0),i=(g,I)=>l("rect",{x:r+g,y:n+g,width:t-2*g,height:s-2*g,class:I}),o=l("rect",{x:r,y:n,width:t,height:s,class:"rv-pick"}),a=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return dA(l("g",{class:"rv-cell"},o,...a),`column ${A}`,()=>this.pick(A))}makeHandle(){let{grip:A,values:t}=this.figure;if(A==="none")return l("g");let n=A==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",s=A==="move"?l("rect",{class:"rv-bin-body"}):l("circle",{r:10,class:"rv-bin-corner"}),r=U(n,[0,t.length],s);return f(r,{class:"rv-bin-handle"}),r}listen(A){P(A,(t,n)=>{if(!this.handle.contains(t))return null;this.handle.focus({preventScroll:!0});let[s,r]=[this.map.position(n).x,this.edges];return i=>this.shift(r,N(this.map.position(i).x-s,vA))}),J(this.handle,t=>this.shift(this.edges,t),{flat:!0})}shift([A,t],n){let s=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[A,R(t+n,A+Ar,s)];else{let r=R(A+n,0,s-(t-A));this.edges=[r,QA(r+t-A)]}this.hold()}use(A){this.reader=Bn(A,this.figure)}paint(A){this.map.paint(A)}playTo(A){this.edges=H(this.figure.path,Y(A)).map(t=>N(t,$))}reached(A){if(!this.reader||!this.read)return!1;let t=this.reader(this.began[0],this.began[1]);return Hn(A,{before:t,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(A){return this.read&&wn(A,this.read,this.figure.mark??0)}draw(){let{map:A,figure:t}=this,[n,s]=this.edges;this.read=this.reader?.(n,s)??null;let r=A.box([n-.5,0,s-.5,0]);f(this.box,r);let i=this.handle.firstElementChild;i&&(t.grip==="move"?f(i,r):f(i,{cx:r.x+r.width,cy:r.y+r.height/2}),f(this.handle,{"aria-valuenow":D(t.grip==="move"?n:s),"aria-valuetext":`from ${D(n)} to ${D(s)}`}));let o=this.ends(r.width),a=this.open&&this.read?this.read.columns.flatMap((g,I)=>this.barOf(g,I)):[];this.bars.replaceChildren(...o,...a)}ends(A){let t=A<nr;return["from","to"].map((n,s)=>{let r=this.edges[s],i=w(this.map.at(r-.5,0).x,this.map.top-12,`${n} ${D(r)}`);return f(i,{"text-anchor":s===0===t?"end":"start"}),i})}barOf(A,t){let{map:n,figure:s}=this,r=n.height+t*bt;if(!A.length)return[];let i=n.at(A[0]-.5,0).x,o=n.at(A[A.length-1]+.5,0).x,a=s.mark==null||s.mark===t?" rv-pool-bar-strong":"",g=l("rect",{x:i+1,y:r,width:o-i-2,height:bt-4,rx:3,class:`rv-pool-bar${a}`});f(g,{"data-columns":A.join(" ")});let I=w(o+5,r+10,`bin ${t}`);return f(I,{"text-anchor":"start"}),o>n.width-40&&f(I,{x:i-5,"text-anchor":"end"}),[g,I]}};var XA=340,te=.45,K={top:44,height:44},ne=36,DA={gap:20,height:34},nA=.5,er=32,sr=1.25,PA=class extends G{constructor(A,t,n){super(A,t,n);let{columns:s,networks:r,path:i,stride:o}=A;this.writes=!0,this.unit=XA/(s+2*te),this.mark=i[0][0],this.gap=i[0][1],this.reader=null,this.position=Number.NaN,this.centres=r.map(({layers:h})=>(CA(h,1).at(-1)?.centre??0)/o),this.rulerTop=K.top+K.height+r.length*ne+DA.gap,this.marks=l("g",{class:"rv-ruler-marks"}),this.ruler=this.makeRuler(),this.answers=l("g");let a=[...this.makeCells(),...this.makeNetworks(),this.ruler,this.marks,this.answers],g=this.rulerTop+DA.height+(n?40:22),I=this.drawn({name:"Cells and a ruler of positions",width:XA,height:g},a);A.moves&&this.listen(I),this.element=I,this.draw()}xOf(A){return(te+A)*this.unit}makeCells(){let{columns:A,stride:t}=this.figure,n=Array.from({length:A},(o,a)=>l("rect",{x:this.xOf(a),y:K.top,width:this.unit,height:K.height,class:"rv-cell-box"})),s=Array.from({length:A+1},(o,a)=>{let g=w(this.xOf(a),K.top-6,String(a*t));return g.classList.add("rv-map-number"),g}),r=K.top+K.height/2,i=n.map((o,a)=>l("circle",{cx:this.xOf(a+nA),cy:r,r:2.5,class:"rv-cell-centre"}));return[...n,...s,...i]}makeNetworks(){let{columns:A,networks:t}=this.figure;return t.flatMap(({title:n},s)=>{let r=K.top+K.height+s*ne+28,i=Array.from({length:A},(a,g)=>l("circle",{cx:this.xOf(g+this.centres[s]),cy:r,r:4.5,class:"rv-network","data-network":s})),o=w(this.xOf(0),r-11,n);return f(o,{"text-anchor":"start"}),[...i,o]})}makeRuler(){let{columns:A,moves:t}=this.figure,n=this.rulerTop,s=l("rect",{x:this.xOf(0)-12,y:n-6,width:(A-1)*this.unit+24,height:DA.height,rx:4,class:"rv-ruler-back"}),r=Array.from({length:A},(o,a)=>[x(this.xOf(a),n-6,this.xOf(a),n+6),w(this.xOf(a),n+21,String(a))]);if(!t)return l("g",{class:"rv-ruler"},s,...r.flat());let i=U("Ruler of positions; the arrows slide it",[0,nA],s,...r.flat());return f(i,{class:"rv-ruler rv-bin-handle"}),i}listen(A){P(A,(t,n)=>{if(!this.ruler.contains(t))return null;this.ruler.focus({preventScroll:!0});let s=this.gap;return r=>this.slide(N(s+(r.x-n.x)/this.unit,er))}),J(this.ruler,t=>this.slide(this.gap+t),{flat:!0,unit:sr})}slide(A){this.gap=R(A,0,nA),this.hold()}use(A){this.reader=un(A,this.figure.stride)}playTo(A){[this.mark,this.gap]=H(this.figure.path,Y(A)).map(t=>N(t,$)),this.setRuler()}reveal(A){super.reveal(A),this.setRuler(),this.draw();let t=A&&this.asked?this.dots(this.asked.right[0],A[0]):[];this.answers.replaceChildren(...t)}setRuler(){this.asked&&(this.gap=this.open?nA:this.figure.path[0][1])}get missed(){return this.centres.map(A=>(this.gap-A)*this.figure.stride)}reached(A){return qn(A,{position:this.position,missed:this.missed})}found(){return this.reader&&[this.reader(this.mark,nA)]}lines(){let{networks:A,stride:t}=this.figure;if(A.length)return A.map(({title:s},r)=>`${s}: ${k(Math.abs(this.missed[r]))} px off`);if(!this.open||Number.isNaN(this.position))return[];let n=this.gap?`${D(this.mark)} / ${t} − ${k(this.gap)}`:`${D(this.mark)} / ${t}`;return[cA(n,this.mark/t-this.gap,this.position,this.figure.columns)]}draw(){let{networks:A,stride:t,moves:n}=this.figure;if(this.position=this.reader?.(this.mark,this.gap)??Number.NaN,f(this.ruler,{transform:`translate(${this.gap*this.unit} 0)`}),n){let a=`0 lies ${k(this.gap)} cells from the first edge`;f(this.ruler,{"aria-valuenow":k(this.gap),"aria-valuetext":a})}let[s,r]=[this.xOf(this.mark/t),this.rulerTop-6],i=x(s,K.top-22,s,r);f(i,{class:"rv-ruler-mark"});let o=w(s,K.top-26,`${D(this.mark)} px`);o.classList.add("rv-bar-label-now"),this.marks.replaceChildren(...A.length?[]:[i,o,...this.reading(s)],...this.gapMark())}reading(A){if(!this.open||this.asked||Number.isNaN(this.position))return[];let t=w(A,this.rulerTop+DA.height+16,k(this.position));return t.classList.add("rv-bar-label-now"),[l("circle",{cx:A,cy:this.rulerTop-6,r:6,class:"rv-mark"}),t]}gapMark(){if(!this.gap||!this.open)return[];let A=this.rulerTop-13,t=x(this.xOf(0),A,this.xOf(this.gap),A);f(t,{class:"rv-ruler-gap"});let n=w(this.xOf(this.gap)+6,A+4,this.gap===nA?"half a cell":"");return f(n,{"text-anchor":"start",class:"rv-stack-name"}),[t,n]}dots(A,t){let n=this.rulerTop-6,s=c=>Math.min(XA-10,Math.max(10,this.xOf(c+nA))),r=this.rulerTop+DA.height+16,i=Math.abs(A-t)<1e-9,o=x(s(t),K.top,s(t),n);f(o,{class:"rv-ruler-ghost"});let a=l("circle",{cx:s(t),cy:n,r:9,class:"rv-ghost"}),g=l("circle",{cx:s(A),cy:n,r:6,class:"rv-scale-right"}),I=D((t+nA)*this.figure.stride),h=w(s(t),r+18,`yours ${D(t)}${i?"":`, at ${I} px`}`);return f(h,{"text-anchor":s(t)>XA/2?"end":"start"}),[...i?[]:[o],a,g,w(s(A),r,k(A)),h]}};var ee=340,St=3,zA=24,T=24,se=26,rr=26,Ft=4,ir=20,WA=class extends G{constructor(A,t,n){super(A,t,n);let{layers:s,pixels:r,path:i,lean:o,shows:a}=A;this.writes=a.includes("field"),this.rows=CA(s,r),this.unit=ee/(r+2*St),this.lit=i[0],this.lean=o[0],this.colours=null,this.groups=this.rows.map((d,Q)=>this.makeRow(d,Q));let g=this.groups[this.groups.length-1];n?.by==="cell"&&(this.buttons=g.cells.map((d,Q)=>this.makeButton(Q))),this.marks=l("g",{class:"rv-stack-marks"}),this.ghost=l("g"),this.handle=this.makeHandle();let I="A row of a picture and the layers below it",c=[...this.groups.map(({group:d})=>d),this.marks,this.ghost,...this.buttons,this.handle],C=this.drawn({name:I,width:ee,height:this.yOf(this.rows.length)-se+rr},c);A.moves&&this.listen(C),this.element=C,this.draw()}yOf(A){return zA+A*(T+se)}xOf(A,t){return(St+t*this.rows[A].step)*this.unit}shift(A){let{step:t,centre:n}=this.rows[A];return this.lean*(n-t/2)*this.unit}makeRow({count:A},t){let n=Array.from({length:A},(r,i)=>this.makeCell(t,i));return{group:l("g",{},...this.paddings(t),...n),cells:n}}makeCell(A,t){let[n,s,r]=[this.xOf(A,t),this.yOf(A),this.rows[A].step*this.unit],i=l("g",{},l("rect",{x:n,y:s,width:r,height:T,class:"rv-cell-box"}));return A===this.rows.length-1&&i.append(w(n+r/2,s+T+20,String(t))),i}makeButton(A){let t=this.rows.length-1,[n,s,r]=[this.xOf(t,A),this.yOf(t),this.rows[t].step*this.unit],i=(a,g)=>l("rect",{x:n+1,y:s-a,width:r-2,height:T+2*a,class:g}),o=[i(3,"rv-cell-right"),i(6,"rv-cell-edge")];return dA(l("g",{class:"rv-cell"},i(6,"rv-pick"),...o),`cell ${A}`,()=>this.pick(A))}paddings(A){let t=this.figure.layers[A]?.[2]??0;if(!this.figure.shows.includes("padding"))return[];let{count:n,step:s}=this.rows[A];return Array.from({length:t},(r,i)=>[-1-i,n+i]).flat().map(r=>{let i={x:this.xOf(A,r)+1,y:this.yOf(A)+1};return l("rect",{...i,width:s*this.unit-2,height:T-2,class:"rv-padding"})})}makeHandle(){if(!this.figure.moves)return l("g");let A=l("rect",{x:-16,y:zA-14,width:32,height:T+28,class:"rv-sample-reach"}),t=U("Lit pixel; the arrows move it",[0,this.figure.pixels-1],A);return f(t,{class:"rv-sample"}),t}listen(A){HA(A,this.handle,({x:t})=>this.put(Math.floor(t/this.unit)-St)),J(this.handle,t=>this.put(this.lit+Math.round(t)),{flat:!0,unit:ir})}put(A){this.lit=Math.min(this.figure.pixels-1,Math.max(0,A)),this.lean=this.figure.lean[this.figure.lean.length-1],this.hold()}paint(A){this.colours=A,this.draw()}playTo(A){let{path:t,lean:n}=this.figure,s=Y(A);[this.lit]=H(t.map(r=>[r]),s).map(Math.round),[this.lean]=H(n.map((r,i)=>[r,i]),s)}reached(A){return Yn(A,this.answers)}found({check:A}){return[A==="field"?this.rows[this.rows.length-1].field:fA(this.answers)]}lines(){return this.open?[Gn(this.figure.layers)]:[]}get answers(){let{layers:A,pixels:t}=this.figure;return OA(A,t,this.lit)[A.length]}draw(){let{layers:A,pixels:t}=this.figure,n=OA(A,t,this.lit);this.groups.forEach(({group:s,cells:r},i)=>{f(s,{transform:this.lean?`translate(${this.shift(i)} 0)`:null}),this.colour(r,i&&!this.open?null:n[i])}),f(this.handle,{transform:`translate(${this.xOf(0,this.lit+.5)} 0)`}),f(this.handle,{"aria-valuenow":this.lit,"aria-valuetext":`pixel ${this.lit}`}),this.marks.replaceChildren(...this.open?this.fieldMarks(n):[],...this.names(),...this.pixelNames())}colour(A,t){let n=Math.max(...t??[]);A.forEach((s,r)=>{let i=t&&this.colours&&iA(this.colours.ramps.sequential,t[r],[0,n]);f(s.firstElementChild,{style:i?`fill:${oA(i)}`:null})})}pixelNames(){let{pixels:A}=this.figure,t=zA-8,n=Array.from({length:Math.ceil(A/Ft)},(r,i)=>i*Ft).filter(r=>Math.abs(r-this.lit)>Ft).map(r=>w(this.xOf(0,r+.5),t,String(r)));for(let r of n)f(r,{class:"rv-map-number"});let s=w(Math.max(20,this.xOf(0,this.lit+.5)),t,`pixel ${this.lit}`);return f(s,{class:"rv-bar-label-now"}),[...n,s]}names(){let A=this.xOf(0,0),t=this.figure.shows.includes("padding"),n=this.figure.layers.map(([s,r,i],o)=>{let a=[`kernel ${s}`];return r>1&&a.push(`stride ${r}`),t&&a.push(`padding ${i}`),w(A,this.yOf(o)+T+17,a.join(", "))});for(let s of n)f(s,{"text-anchor":"start",class:"rv-stack-name"});return n}fieldMarks(A){let{layers:t,shows:n}=this.figure,s=t.length,r=fA(A[s]);if(this.buttons.length)return[];if(!n.includes("field"))return[this.spanMark(s,[r,r],"rv-most")];let i=vt(t,r);return[...i.slice(1).flatMap((a,g)=>[0,1].map(I=>{let[h,c]=[this.endsOf(g,i[g])[I],this.endsOf(g+1,a)[I]],C=x(h,this.yOf(g)+T,c,this.yOf(g+1));return f(C,{class:"rv-field-side"}),C})),...i.map((a,g)=>this.spanMark(g,a,g===s?"rv-most":"rv-field"))]}endsOf(A,[t,n]){return[t,n+1].map(s=>this.xOf(A,s)+this.shift(A))}spanMark(A,t,n){let[s,r]=this.endsOf(A,t);return l("rect",{x:s,y:this.yOf(A),width:r-s,height:T,class:n})}reveal(A){super.reveal(A);let t=this.asked?.check==="field"&&A?.[0];if(!t)return this.ghost.replaceChildren();let n=OA(this.figure.layers,this.figure.pixels,this.lit),[s,r]=this.endsOf(0,vt(this.figure.layers,fA(n[n.length-1]))[0]),i=t*this.unit,o=l("rect",{x:(s+r-i)/2,y:zA-3,width:i,height:T+6,class:"rv-ghost"});this.ghost.replaceChildren(o)}};var or={cells:(...e)=>new TA(...e),bin:(...e)=>new qA(...e),pool:(...e)=>new VA(...e),stack:(...e)=>new WA(...e),ruler:(...e)=>new PA(...e)},re=(e,A,t)=>or[e.kind](e,A,t);var jA=class{constructor(A,t,n,s){this.step=A,this.heard=n,this.answer=null;let r={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=re(A.figure,r,A.question);let{answered:i,redraw:o}=n;this.question=A.question?kn(A.question,this.drawing,{answered:i,redraw:o}):null,this.tick=E("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=E("h3",{tabindex:"-1"},`${t+1} · ${A.title}`,this.tick),this.goal=E("p",{class:"rv-goal",role:"status"}),this.sums=E("div",{class:"rv-sums"}),nn(this.sums,!this.drawing.writes);let a=A.words.map(I=>E("p",{},...dn(I,s))),g=this.question?.element??(A.goal?this.goal:null);this.element=E("section",{class:"rv-step","data-step":A.id,"aria-label":`Step ${t+1}: ${A.title}`},E("div",{class:"rv-step-words"},this.title,...a,g),E("div",{class:"rv-step-figure"},this.drawing.element,this.sums)),this.write()}moved(){this.write(),this.heard.touched();let{goal:A}=this.step;A&&this.drawing.reached(A)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}take(A){this.drawing.take(A),this.write()}paint(A){this.drawing.paint(A)}play(A,t){this.drawing.play(A,t),this.write()}write(){if(this.sums.hidden)return;let A=this.drawing.lines();for(;this.sums.childElementCount>A.length;)this.sums.lastElementChild?.remove();A.forEach((t,n)=>{let s=this.sums.children[n]??this.sums.appendChild(E("code",{}));F(s,t)})}show(A,t){this.element.toggleAttribute("data-done",A);let{goal:n}=this.step;n&&F(this.goal,A?`✓ ${n.done}`:`Your turn: ${n.asks}`),t!==this.answer&&this.question?.show(t),this.answer=t,this.write()}};var ar=300,gr=.75,Ir="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",hr="-45% 0px -50% 0px";function ie(e){let A=new Rt(e);return{element:A.element,topics:[],update:()=>A.update(),destroy:()=>A.destroy()}}var Rt=class{constructor({scope:A,colours:t,part:n}){this.scope=A,this.colours=t,this.part=n,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new JA(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=fn({go:s=>this.go(s),toggle:()=>this.toggle(),seek:s=>this.seek(s)}),this.heading=E("h2",{}),this.note=E("p",{class:"rv-lesson-note",role:"status"}),this.steps=E("div",{class:"rv-steps"}),this.element=E("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.onKey=this.onKey.bind(this),document.addEventListener("keydown",this.onKey),this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:hr}),Cn().then(s=>this.takeKernels(s),s=>F(this.note,`${s.message} So this lesson shows no numbers here.`))}update(){let A=this.part();if(A?.kind!=="learn")return;let{given:t}=this;this.given=A,!this.progress||t?.lesson.id!==A.lesson.id||t.rev!==A.rev?(this.progress=new KA(A),this.build(this.progress),this.arrive()):t.lesson.seed!==A.lesson.seed&&A.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(A.lesson),this.build(this.progress));for(let n of this.sections)n.paint(this.colours())}build({lesson:A}){let t=new Set;this.observer.disconnect(),F(this.heading,A.title),this.sections=A.steps.map((n,s)=>{let r={completed:()=>this.complete(s),touched:()=>this.touch(s),answered:i=>this.answer(s,i),redraw:()=>this.redraw()};return new jA(n,s,r,t)}),this.steps.replaceChildren(...this.sections.map(({element:n})=>n)),this.bar.take(A),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:n}of this.sections)this.observer.observe(n)}takeKernels(A){this.kernels=A;for(let t of this.sections)t.take(A);this.show()}arrive(){let A=this.progress?.step??0;this.begin(),A&&(this.goal=A,requestAnimationFrame(()=>this.bring(A,"auto")))}show(){let{progress:A}=this;if(!A)return;let{lesson:t,step:n,done:s,answers:r}=A;this.bar.show(t,n,s),this.sections.forEach((i,o)=>{let{id:a}=t.steps[o];i.show(s.has(a),r.get(a)??null),i.element.toggleAttribute("data-current",o===n)})}go(A){let{progress:t}=this;!t||A<0||A>=this.sections.length||(this.goal=A,this.enter(A),this.bring(A,this.still.matches?"auto":"smooth"),this.sections[A].title.focus({preventScroll:!0}))}bring(A,t){let{element:n}=this.sections[A],s=n.offsetHeight<gr*innerHeight;n.scrollIntoView({block:s?"center":"start",behavior:t})}enter(A){let{progress:t}=this;!t||A===t.step||(t.step=A,this.show(),this.begin(),this.tell("view"))}looked(A){let t=A.filter(s=>s.isIntersecting),n=this.sections.findIndex(({element:s})=>t.some(({target:r})=>r===s));n<0||this.goal>=0&&n!==this.goal||(this.goal=-1,this.enter(n))}onKey(A){if(A.defaultPrevented||A.altKey||A.ctrlKey||A.metaKey||lr(A.composedPath(),this.element))return;let t=this.progress?.step??0;if(A.key==="ArrowRight"||A.key==="n")this.go(t+1);else if(A.key==="ArrowLeft"||A.key==="b")this.go(t-1);else if(A.key==="k")this.toggle();else return;A.preventDefault()}touch(A){this.goal=-1,this.enter(A),this.clock.seek(1),this.bar.tell(1,!1)}complete(A){let{progress:t}=this;t?.complete(t.lesson.steps[A].id)&&(this.show(),this.tell("commit"))}answer(A,t){let{progress:n}=this;if(!n)return;n.answers.set(n.lesson.steps[A].id,t),this.enter(A),this.show(),this.sections[A].question?.element.dataset.state==="right"&&n.complete(n.lesson.steps[A].id),this.show(),this.tell("commit")}redraw(){let{progress:A,given:t}=this;!A||!t||(A.redraw((A.seed+1)%(t.last+1)),this.show(),this.tell("commit"))}begin(){let A=this.progress?.lesson.steps[this.progress.step];A&&(this.clock.begin(A.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let A=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),A&&this.current?.play(0,!0),this.run()}seek(A){this.clock.seek(A),this.current?.play(A,!0),this.bar.tell(A,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(A=>this.tick(A)))}tick(A){this.frame=0;let t=this.clock.pass(Math.max(0,A-this.last));this.last=A,this.current?.play(t),this.bar.tell(t,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(n=>this.tick(n)))}tell(A){clearTimeout(this.timer);let t=()=>this.progress&&this.scope.choose(this.progress.choice,A);A==="commit"?t():this.timer=setTimeout(t,ar)}destroy(){clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey)}};function lr(e,A){let[t]=e;return t instanceof Element?t.matches(e.includes(A)?"input":Ir):!1}var ZA=class{constructor(A,t){this.part=A,this.questions=t,this.lessons=new Map}lesson(A){let t=this.lessons.get(A);if(t)return t;let n=new Map(this.questions[A].map(i=>[i.id,i])),{lesson:s}=this.part,r={...s,seed:A,steps:s.steps.map(i=>n.get(i.id)??i)};return this.lessons.set(A,r),r}read(A,t){let n=new URLSearchParams(A.slice(0,4096)),s=new Set(this.part.lesson.steps.map(({id:I})=>I)),r=Number(n.get("seed")??0),i=this.lesson(Number.isInteger(r)&&this.questions[r]?r:0),o=n.get("step")??"",a=(n.get("done")??"").split(",").filter(I=>s.has(I)),g=(n.get("answers")??"").split(";").flatMap(I=>{let[h,c]=I.split(":"),C=(c??"").split(",").map(Number);return s.has(h)&&c&&C.every(Number.isFinite)?[{step:h,values:C}]:[]});return{...this.part,lesson:i,step:s.has(o)?o:i.steps[0].id,done:a,answers:g,rev:t}}take(A,t){let{step:n,seed:s,done:r,answers:i}=A,o=i.map(({step:I,values:h})=>`${I}:${h.map(c=>Number(c.toPrecision(6))).join(",")}`),a=Object.entries({step:n,seed:s?String(s):"",done:r.join(","),answers:o.join(";")}),g=new URLSearchParams(a.filter(([,I])=>I)).toString();return{text:g,page:this.read(g,t)}}};var oe="learn";function Cr(e,{part:A,questions:t}){let n=E("div",{class:"rv-root rv-cards"});e.append(n),document.adoptedStyleSheets=en.map(g=>{let I=new CSSStyleSheet;return I.replaceSync(g),I});let s=tn(oe),r=new xA(n,s,{lesson:ie}),i=new ZA(A,t),o=0,a=g=>{r.setTheme();let I={canvas:oe,show:["lesson"],columns:1,reading:null};r.update({...I,page:g,voice:null,role:"cards",version:4})};s.send=()=>{let{text:g,page:I}=i.take(s.choice??{},o);location.hash.slice(1)!==g&&history.replaceState(null,"",`#${g}`),a(I)},addEventListener("hashchange",()=>{o+=1,a(i.read(location.hash.slice(1),o))}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>r.setTheme()),a(i.read(location.hash.slice(1),o))}return Ce(fr);})();
